import { createValueFormat } from "../../dao/createValueFormat.ts";
import type { Preview } from "../../preview/Preview.ts";
import type { Finding } from "../Finding.ts";
import { findingOf } from "../findingOf.ts";
import { statedEffects } from "../statedEffects.ts";

const say = findingOf("parameter");

/** Between an amount and the same in another unit lie at least three decimals. */
const unitsApart = 1_000n;

/**
 * A mint or burn whose effect is a thousand times what it states, or a thousandth: its contract counts
 * in another unit than base units, as rebasing tokens do within.
 */
export function judgeUnits(preview: Preview): Finding[] {
  const { before, after } = preview.execution;
  const { address } = preview.snapshot.state.token;
  const stated = statedEffects(preview).reduce((sum, effect) => {
    if ((effect.kind !== "supply" && effect.kind !== "burn") || effect.token !== address)
      return sum;
    return effect.kind === "burn" ? sum - effect.amount : sum + effect.amount;
  }, 0n);
  const executed =
    (after?.token.totalSupply ?? before.token.totalSupply) - before.token.totalSupply;
  const [small, large] = sorted(size(stated), size(executed));
  if (small === 0n || large < small * unitsApart) return [];
  const format = createValueFormat(preview.snapshot);
  return [
    say("critical", {
      title: "An amount is in another unit",
      detail: `The calls state ${format.amount(address, stated)}, and the token makes ${format.amount(address, executed)} of it: it counts in units of its own.`,
      evidence: [
        {
          kind: "read",
          address,
          functionName: "totalSupply",
          value: `${before.token.totalSupply} → ${after?.token.totalSupply ?? "none"}`,
        },
      ],
    }),
  ];
}

function size(amount: bigint): bigint {
  return amount < 0n ? -amount : amount;
}

function sorted(one: bigint, other: bigint): readonly [bigint, bigint] {
  return one < other ? [one, other] : [other, one];
}
