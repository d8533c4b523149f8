import { formatPercent } from "../amount/formatPercent.ts";
import { createValueFormat } from "../dao/createValueFormat.ts";
import type { Check, CheckContext } from "./CheckContext.ts";
import type { Finding } from "./Finding.ts";
import { limitLevel } from "./limitLevel.ts";
import { partings } from "./partings.ts";
import { revertFinding } from "./revertFinding.ts";
import { type StatedEffect, statedEffects } from "./statedEffects.ts";
import { unstatedEmissions } from "./unstatedEmissions.ts";

/**
 * The change of total supply, as executed, equals what the calls state, in base units: alone, or with all
 * that was due by then anyway, which a contract mints before its rate changes.
 */
export const supply: Check = (context) => {
  const { preview, supplyDue = 0n } = context;
  const { before, after } = preview.execution;
  const { address } = preview.snapshot.state.token;
  const stated = statedEffects(preview).filter(
    (effect) => (effect.kind === "supply" || effect.kind === "burn") && effect.token === address,
  );
  if (after === undefined) {
    return revertFinding(preview, {
      check: "supply",
      concerns: new Set(stated.map(({ call }) => call)),
    });
  }
  const format = createValueFormat(preview.snapshot);
  const { totalSupply } = before.token;
  const executed = after.token.totalSupply - totalSupply;
  const claimed = stated.reduce((sum, effect) => sum + changeOf(effect), 0n);
  const evidence: Finding["evidence"] = [
    {
      kind: "read",
      address,
      functionName: "totalSupply",
      value: `${totalSupply} → ${after.token.totalSupply}`,
    },
  ];
  const due = executed === claimed + supplyDue ? supplyDue : 0n;
  const grown = executed - due;
  if (grown !== claimed) {
    return [
      {
        check: "supply",
        level: "critical",
        title: "Supply changes otherwise than stated",
        detail: `The calls state ${format.amount(address, claimed)}; executed, supply changes by ${format.amount(address, executed)}.`,
        evidence,
      },
      ...unstatedEmissions(preview),
      ...growth(context, grown),
    ];
  }
  return [
    ...unstatedEmissions(preview),
    ...growth(context, grown),
    ...(due === 0n
      ? []
      : [
          {
            check: "supply",
            level: "info",
            title: "What was due is minted with it",
            detail: `${format.amount(address, due)} that a contract owes by then, and mints for anybody who asks, is minted when the calls change its rule.`,
            evidence,
          } as const,
        ]),
    {
      check: "supply",
      level: "ok",
      title: grown === 0n ? "Supply stays as it is" : "Supply changes as stated",
      detail: `Total supply changes by ${format.amount(address, grown)}${due === 0n ? "" : " beside what was due"}.`,
      evidence,
    },
    ...inflation(context),
    ...mintsOfNothing(stated),
    ...partings(preview),
  ];
};

function changeOf(effect: StatedEffect): bigint {
  if (effect.kind === "burn") return -effect.amount;
  return effect.kind === "supply" ? effect.amount : 0n;
}

/** A mint of nothing changes no supply, and may use up the one mint a rule allows. */
function mintsOfNothing(stated: readonly StatedEffect[]): Finding[] {
  return stated
    .filter((effect) => effect.kind === "supply" && effect.amount === 0n)
    .map(({ call }) => ({
      check: "supply",
      level: "warning",
      title: "A mint of nothing",
      detail: `Call ${call + 1} mints 0 tokens. A token that mints once in a while counts it as the mint.`,
      evidence: [{ kind: "call", index: call }],
    }));
}

/** Above the limit, and because of the calls: a DAO that issues more anyway is not warned each time. */
function inflation({ preview, policy }: CheckContext): Finding[] {
  const { proposed, baseline } = preview.impact?.metrics.inflationFirstYear ?? {};
  const limit = policy.maxInflationPerYear;
  if (proposed === undefined || baseline === undefined) return [];
  const isRaised =
    proposed.numerator * baseline.denominator > baseline.numerator * proposed.denominator;
  if (limitLevel(proposed, limit) === undefined || !isRaised) return [];
  return [
    {
      check: "supply",
      level: "warning",
      title: "More inflation than the policy allows",
      detail: `Supply grows by ${formatPercent(proposed, 2)} in the first year; the policy allows ${formatPercent(limit, 2)}.`,
      evidence: [{ kind: "assumption", text: "policy.maxInflationPerYear" }],
    },
  ];
}

/** Growth that no DAO means: more than all there is, or ten times what a year may bring. */
function growth({ preview, policy }: CheckContext, grown: bigint): Finding[] {
  const { totalSupply, address } = preview.execution.before.token;
  const share = { numerator: grown, denominator: totalSupply };
  if (totalSupply === 0n) return [];
  const isGrave = limitLevel(share, policy.maxInflationPerYear) === "critical";
  if (grown <= totalSupply && !isGrave) return [];
  const format = createValueFormat(preview.snapshot);
  return [
    {
      check: "supply",
      level: "critical",
      title: "Supply grows beyond measure",
      detail: `It grows by ${format.amount(address, grown)} at once, ${formatPercent(share, 2)} of what there is; the policy allows ${formatPercent(policy.maxInflationPerYear, 2)} in a year.`,
      evidence: [{ kind: "assumption", text: "policy.maxInflationPerYear" }],
    },
  ];
}
