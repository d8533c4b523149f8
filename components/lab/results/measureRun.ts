import { largestUnlocks } from "../../../lib/engine/metrics/largestUnlocks.ts";
import type { YearMeasure } from "../../../lib/engine/metrics/measureYears.ts";
import { cleanText } from "../../ui/cleanText.ts";
import { wordsOf } from "../fields/wordsOf.ts";
import { poolTokens } from "./curveOf.ts";
import type { EndFigures, LabMetrics, Unlock, YearFigures, YearRow } from "./LabMetrics.ts";
import { figureDecimals } from "./LabPicture.ts";
import type { LabRun, ModelRun } from "./LabRun.ts";
import { toFigure } from "./toFigure.ts";

const oneFigure = 10n ** BigInt(figureDecimals);
const mostYears = 10;
const shownUnlocks = 5;
const emptyTreasury = "treasury empty";

/** The figures beneath the chart, of both models where two are compared. */
export function measureRun({ baseline, changed }: LabRun): LabMetrics {
  const forBoth = <Value>(measure: (run: ModelRun) => Value) => ({
    baseline: measure(baseline),
    changed: changed === undefined ? undefined : measure(changed),
  });
  const years = forBoth(measureYearRows);
  return {
    total: forBoth(measureEnd),
    years: years.baseline.map((row, at) => ({ ...row, changed: years.changed?.[at]?.baseline })),
    unlocks: forBoth(unlocksOf),
  };
}

function measureEnd({ trajectory, sampled }: ModelRun): EndFigures {
  const { total } = trajectory;
  const spread = sampled?.amounts.get("total");
  return {
    start: total[0] ?? 0n,
    exact: total.at(-1) ?? 0n,
    p5: spread?.p5.at(-1),
    p50: spread?.p50.at(-1),
    p95: spread?.p95.at(-1),
  };
}

function measureYearRows(run: ModelRun): readonly YearRow[] {
  const rows = run.years.map((measure): YearRow => {
    const { year, endsAt, inflation, dilution } = measure;
    const baseline = { inflation, dilution, ...sampledYear(run, measure) };
    return { year, endsAt, baseline, changed: undefined };
  });
  return spread(rows);
}

function sampledYear(
  run: ModelRun,
  measure: YearMeasure,
): Pick<YearFigures, "sampledInflation" | "emptyTreasury"> {
  const { sampled } = run;
  if (sampled === undefined) return { sampledInflation: undefined, emptyTreasury: undefined };
  const { dates, numbers, probabilities } = sampled;
  const inflation = numbers.get("inflation");
  const found = dates.findIndex((date) => date >= measure.endsAt);
  const at = found < 0 ? dates.length - 1 : found;
  const ruin = probabilities[emptyTreasury]?.[at];
  return {
    sampledInflation:
      measure.year === 1
        ? sampledFirstYear(run, { measure, at })
        : inflation && {
            p5: toFigure(inflation.p5[at] ?? 0),
            p50: toFigure(inflation.p50[at] ?? 0),
            p95: toFigure(inflation.p95[at] ?? 0),
          },
    emptyTreasury: ruin === undefined ? undefined : toFigure(ruin),
  };
}

/**
 * Growth since the start, as the rules' own first year counts it: with what is due at the start's second, which
 * the last 365 days of a later date do not hold, and without what the rules add between its end and the date.
 * All paths start with the same total, so quantiles of the total are those of its growth.
 */
function sampledFirstYear(
  { trajectory, sampled }: ModelRun,
  { measure, at }: { measure: YearMeasure; at: number },
): YearFigures["sampledInflation"] {
  const { numerator, denominator: start } = measure.inflation;
  const total = sampled?.amounts.get("total");
  if (total === undefined || start === 0n) return undefined;
  const end = (trajectory.total[at] ?? 0n) - numerator;
  const shareOf = (amount = 0n) => ((amount - end) * oneFigure) / start;
  return { p5: shareOf(total.p5[at]), p50: shareOf(total.p50[at]), p95: shareOf(total.p95[at]) };
}

/** The first rows, and of a long run years spread evenly up to the last. */
function spread(rows: readonly YearRow[]): readonly YearRow[] {
  if (rows.length <= mostYears) return rows;
  const step = (rows.length - 1) / (mostYears - 1);
  return Array.from({ length: mostYears }, (_, at) => rows[Math.round(at * step)]).filter(
    (row) => row !== undefined,
  );
}

function unlocksOf(run: ModelRun): readonly Unlock[] {
  const pool = poolTokens(run);
  return largestUnlocks(run.trajectory, shownUnlocks).map((unlock) => {
    const { amount, label, mechanism, kind } = unlock;
    const name = label ?? wordsOf(run.model.mechanisms[mechanism]?.kind ?? kind);
    return {
      ...unlock,
      label: cleanText(name, 60),
      ofPool: pool === undefined ? undefined : { numerator: amount, denominator: pool },
    };
  });
}
