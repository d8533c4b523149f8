import { multiplyFloor } from "../../../../amount/multiplyFloor.ts";
import { parseAmount } from "../../../../amount/parseAmount.ts";
import { parseRate } from "../../../../amount/parseRate.ts";
import { createRoute } from "../../../createRoute.ts";
import type { Process, ProcessContext } from "../../../Process.ts";
import { recordEvent } from "../../../recordEvent.ts";
import type { CappedMint } from "./cappedMintSchema.ts";

/**
 * Mints by governance (S19), as UNI's `mint`: at most floor(totalSupply × maxPerMint), then not again
 * for the interval, counted from the mint itself. Unused time does not add up. Of what may be minted,
 * floor(… × use) is, as early as it may be; a right that is overdue is used at the run's start.
 * What would not fit into `supplyBits` is cut.
 */
export function cappedMint(spec: CappedMint, context: ProcessContext): Process {
  const { ledger, decimals } = context;
  const { label, supplyBits = 256 } = spec;
  const maxPerMint = parseRate(spec.maxPerMint);
  const use = parseRate(context.useEveryRight ? "1" : spec.use);
  const largest = 2n ** BigInt(supplyBits) - 1n;
  const mint = createRoute(context, { to: spec.to, label });
  let first = spec.firstMint === undefined ? undefined : parseAmount(spec.firstMint, decimals);

  const process = {
    hasRight: true,
    dueAt: use.numerator === 0n ? Infinity : Math.max(spec.firstMintAt, context.asOf),
    act(at: number) {
      const allowed = first ?? multiplyFloor(ledger.total, maxPerMint);
      first = undefined;
      const wanted = multiplyFloor(allowed, use);
      const room = largest > ledger.total ? largest - ledger.total : 0n;
      const possible = wanted < room ? wanted : room;
      recordEvent(context, { at, kind: "cut", amount: wanted - possible, label });
      recordEvent(context, { at, kind: "mint", amount: mint(possible, at), label });
      process.dueAt = at + spec.minimumIntervalSeconds;
    },
  };
  return process;
}
