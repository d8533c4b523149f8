import type { Ratio } from "../../../lib/amount/Ratio.ts";
import { project } from "../../../lib/engine/project.ts";
import { secondsPerYear } from "../../../lib/engine/secondsPerYear.ts";
import { cleanText } from "../../ui/cleanText.ts";
import { wordsOf } from "../fields/wordsOf.ts";
import { poolTokens } from "./curveOf.ts";
import type { EndFigures, LabMetrics, Unlock, YearFigures, YearRow } from "./LabMetrics.ts";
import type { LabRun, ModelRun } from "./LabRun.ts";
import { toFigure } from "./toFigure.ts";

const mostYears = 10;
/** Beyond it a horizon is no plan. */
const mostCounted = 1_000;
const shownUnlocks = 5;
const emptyTreasury = "treasury empty";

/** The figures beneath the chart, of both models where two are compared. */
export function measureRun({ baseline, changed }: LabRun): LabMetrics {
  const forBoth = <Value>(measure: (run: ModelRun) => Value) => ({
    baseline: measure(baseline),
    changed: changed === undefined ? undefined : measure(changed),
  });
  const years = forBoth(measureYears);
  return {
    total: forBoth(measureEnd),
    years: years.baseline.map((row, at) => ({ ...row, changed: years.changed?.[at]?.baseline })),
    unlocks: forBoth(largestUnlocks),
  };
}

function measureEnd({ trajectory, sampled }: ModelRun): EndFigures {
  const { total } = trajectory;
  return {
    start: total[0] ?? 0n,
    exact: total.at(-1) ?? 0n,
    p5: sampled?.total.p5.at(-1),
    p50: sampled?.total.p50.at(-1),
    p95: sampled?.total.p95.at(-1),
  };
}

/**
 * Growth from right before one anniversary of the start to right before the next: what falls due at
 * the anniversary itself belongs to the next year, so that a yearly right counts once.
 */
function measureYears(run: ModelRun): readonly YearRow[] {
  const { model } = run;
  const whole = Math.min(Math.floor(model.horizonSeconds / secondsPerYear), mostCounted);
  if (whole === 0) return [];
  const ends = Array.from({ length: whole }, (_, at) => model.asOf + (at + 1) * secondsPerYear);
  const { total } = project(model, { dates: [model.asOf, ...ends.map((end) => end - 1)] });
  const rows = ends.map((endsAt, at): YearRow => {
    const start = total[0] ?? 0n;
    const now = total[at + 1] ?? 0n;
    const before = total[at] ?? 0n;
    return {
      year: at + 1,
      endsAt,
      changed: undefined,
      baseline: {
        inflation: { numerator: now - before, denominator: before },
        dilution: { numerator: start - now, denominator: now },
        ...sampledYear(run, endsAt),
      },
    };
  });
  return spread(rows);
}

function sampledYear(
  { sampled }: ModelRun,
  endsAt: number,
): Pick<YearFigures, "sampledInflation" | "emptyTreasury"> {
  if (sampled === undefined) return { sampledInflation: undefined, emptyTreasury: undefined };
  const { dates, inflation, probabilities } = sampled;
  const at = dates.findLastIndex((date) => date < endsAt);
  const of = (level: "p5" | "p50" | "p95") => toFigure(inflation[level][at] ?? 0);
  const ruin = probabilities[emptyTreasury]?.[at];
  return {
    sampledInflation: { p5: of("p5"), p50: of("p50"), p95: of("p95") },
    emptyTreasury: ruin === undefined ? undefined : toFigure(ruin),
  };
}

/** The first rows, and of a long run years spread evenly up to the last. */
function spread(rows: readonly YearRow[]): readonly YearRow[] {
  if (rows.length <= mostYears) return rows;
  const step = (rows.length - 1) / (mostYears - 1);
  return Array.from({ length: mostYears }, (_, at) => rows[Math.round(at * step)]).filter(
    (row) => row !== undefined,
  );
}

/** The largest one-off issues and releases. */
export function largestUnlocks(run: ModelRun): readonly Unlock[] {
  const { trajectory, model } = run;
  const pool = poolTokens(run);
  return trajectory.events
    .filter(({ kind }) => kind === "release" || kind === "mint")
    .toSorted((a, b) => (a.amount < b.amount ? 1 : a.amount > b.amount ? -1 : a.at - b.at))
    .slice(0, shownUnlocks)
    .map(({ at, kind, amount, label, mechanism }) => {
      const before = trajectory.dates.findLastIndex((date) => date < at);
      const circulating = trajectory.circulating[Math.max(before, 0)] ?? 0n;
      const ratio = (denominator: bigint): Ratio => ({ numerator: amount, denominator });
      const name = label ?? wordsOf(model.mechanisms[mechanism]?.kind ?? kind);
      return {
        at,
        kind,
        amount,
        label: cleanText(name, 60),
        ofCirculating: ratio(circulating),
        ofPool: pool === undefined ? undefined : ratio(pool),
      };
    });
}
