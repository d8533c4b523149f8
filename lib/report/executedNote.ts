import { formatAmountGrouped } from "../amount/formatAmountGrouped.ts";
import type { Report } from "./Report.ts";

/**
 * What stands over the comparison of an executed proposal; `undefined` for what was not executed. A
 * proposal that ran on chain and could not be run again has a note and no comparison.
 */
export function executedNote({
  asExecuted,
  proposal,
}: Pick<Report, "asExecuted" | "proposal">): { isCompared: boolean; text: string } | undefined {
  const executed = proposal?.executed;
  if (asExecuted === undefined && executed === undefined) return undefined;
  const where =
    executed === undefined
      ? "at the block of execution"
      : `at block ${formatAmountGrouped(executed.blockNumber, 0)}, in transaction ${executed.transactionHash}`;
  if (asExecuted === undefined) {
    return {
      isCompared: false,
      text: `It was executed ${where}. Run again on the state before, the calls fail, so there is no prediction to compare with.`,
    };
  }
  const text =
    asExecuted.length === 0
      ? `Nothing that is read of this DAO was predicted to change, and nothing did: executed ${where}.`
      : `Predicted on the state before, and read ${where}.`;
  return { isCompared: true, text };
}
