import { multiplyFloor } from "../../../../amount/multiplyFloor.ts";
import { parseRate } from "../../../../amount/parseRate.ts";
import { createRoute } from "../../../createRoute.ts";
import type { Process, ProcessContext } from "../../../Process.ts";
import { recordEvent } from "../../../recordEvent.ts";
import type { CappedMint } from "./cappedMintSchema.ts";

/**
 * Mints by governance (S19), as UNI's `mint`: at most floor(totalSupply × maxPerMint), then not again
 * for the interval, counted from the mint itself. Unused time does not add up. Of what may be minted,
 * floor(… × use) is, as early as it may be; a right that is overdue is used at the run's start.
 */
export function cappedMint(spec: CappedMint, context: ProcessContext): Process {
  const maxPerMint = parseRate(spec.maxPerMint);
  const use = parseRate(context.useEveryRight ? "1" : spec.use);
  const mint = createRoute(context, { to: spec.to, label: spec.label });

  const process = {
    hasRight: true,
    dueAt: use.numerator === 0n ? Infinity : Math.max(spec.firstMintAt, context.asOf),
    act(at: number) {
      const allowed = multiplyFloor(context.ledger.total, maxPerMint);
      const amount = mint(multiplyFloor(allowed, use), at);
      recordEvent(context, { at, kind: "mint", amount, label: spec.label });
      process.dueAt = at + spec.minimumIntervalSeconds;
    },
  };
  return process;
}
