import type { Ratio } from "../../amount/Ratio.ts";
import type { Model } from "../Model.ts";
import { project } from "../project.ts";
import { secondsPerYear } from "../secondsPerYear.ts";

/** What a model comes to by the end of one of its years. */
export type YearMeasure = {
  /** Counted from 1. */
  year: number;
  /** Unix seconds of the anniversary; the year's last second is the one before. */
  endsAt: number;
  /** Growth of the total over the year. */
  inflation: Ratio;
  /** Change of a constant holder's share of the total since the start: negative when diluted. */
  dilution: Ratio;
};

/** Beyond it a horizon is no plan. */
const mostYears = 1_000;

/**
 * Inflation and dilution of every whole year of the horizon, by the rules alone. What falls due at an
 * anniversary belongs to the next year, so that a right to mint once in 365 days counts once a year.
 *
 * @throws whatever `project` throws.
 */
export function measureYears(model: Model): readonly YearMeasure[] {
  const years = Math.min(Math.floor(model.horizonSeconds / secondsPerYear), mostYears);
  if (years === 0) return [];
  const ends = Array.from({ length: years }, (_, at) => model.asOf + (at + 1) * secondsPerYear);
  const { total } = project(model, { dates: [model.asOf, ...ends.map((end) => end - 1)] });
  const start = total[0] ?? 0n;
  return ends.map((endsAt, at) => {
    const [before, now] = [total[at] ?? 0n, total[at + 1] ?? 0n];
    return {
      year: at + 1,
      endsAt,
      inflation: { numerator: now - before, denominator: before },
      dilution: { numerator: start - now, denominator: now },
    };
  });
}
