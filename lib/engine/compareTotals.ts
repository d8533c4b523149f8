import type { Ratio } from "../amount/Ratio.ts";
import { createRun } from "./createRun.ts";
import type { Impact } from "./Impact.ts";
import type { Model } from "./Model.ts";
import type { Processes } from "./Process.ts";
import { secondsPerYear } from "./secondsPerYear.ts";

/**
 * The figures of an `Impact`, all measured against the baseline's total right before the proposal.
 * The first year is `asOf` up to, not including, 365 days later: of a right to mint once in 365 days
 * it holds one use.
 *
 * @throws whatever `createRun` throws.
 */
export function compareTotals(
  processes: Processes,
  baseline: Model,
  proposed: Model,
): Impact["metrics"] {
  const { asOf } = proposed;
  const run = createRun(processes, baseline);
  run.advanceBefore(asOf);
  const before = run.ledger.total;
  run.advanceBefore(asOf + secondsPerYear);
  const baselineYearEnd = run.ledger.total;

  const proposedRun = createRun(processes, proposed);
  const after = proposedRun.ledger.total;
  proposedRun.advanceBefore(asOf + secondsPerYear);

  return {
    inflationFirstYear: {
      baseline: changeOf(before, baselineYearEnd),
      proposed: changeOf(before, proposedRun.ledger.total),
    },
    // share after ÷ share before − 1 = (h ÷ after) ÷ (h ÷ before) − 1
    dilution: changeOf(after, before),
  };
}

function changeOf(from: bigint, to: bigint): Ratio {
  return { numerator: to - from, denominator: from };
}
