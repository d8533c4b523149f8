import { parseAmount } from "../../../lib/amount/parseAmount.ts";
import type { Bands } from "../../../lib/engine/Sampled.ts";
import type { SampledPart } from "../../../lib/engine/SampledPart.ts";
import { allowedAbove } from "../../../lib/report/allowedAbove.ts";
import { type Curve, figureDecimals } from "./LabPicture.ts";
import type { ModelRun } from "./LabRun.ts";
import { toFigure, toFigureBands } from "./toFigure.ts";

const lockedClasses = ["locked", "team", "investors"];
const oneFigure = 10n ** BigInt(figureDecimals);

/** One quantity of one model, by its id; all is absent where the model does not have it. */
export function curveOf(run: ModelRun, id: string): Curve {
  const [what = "", name = ""] = splitOnce(id);
  return {
    exact: exactOf(run, { what, name }),
    allowed: id === "total" ? allowedAbove(run.trajectory) : undefined,
    bands: bandsOf(run.sampled, id),
    probability:
      what === "probability" ? run.sampled?.probabilities[name]?.map(toFigure) : undefined,
    events: run.trajectory.events,
  };
}

function splitOnce(id: string): readonly string[] {
  const colon = id.indexOf(":");
  return colon < 0 ? [id] : [id.slice(0, colon), id.slice(colon + 1)];
}

type Named = { what: string; name: string };

function exactOf(run: ModelRun, { what, name }: Named): readonly bigint[] | undefined {
  const { model, trajectory } = run;
  const sumOf = (classes: readonly string[]) => {
    const ids = model.buckets.filter((bucket) => classes.includes(bucket.class));
    return trajectory.dates.map((_, at) =>
      ids.reduce((sum, { id }) => sum + (trajectory.buckets[id]?.[at] ?? 0n), 0n),
    );
  };
  switch (what) {
    case "total":
    case "circulating":
    case "treasury":
      return trajectory[what];
    case "staked":
      return sumOf(["staked"]);
    case "locked":
      return sumOf(lockedClasses);
    case "bucket":
      return trajectory.buckets[name];
    case "inflation":
      return inflationOf(run);
    default:
      return undefined;
  }
}

/**
 * Growth over the last 365 days, in the first year since the start, in 10^-12, as the engine samples it. Of a
 * supply of zero nothing is known: 0.
 */
export function inflationOf({
  trajectory,
  yearBefore,
}: Pick<ModelRun, "trajectory" | "yearBefore">): readonly bigint[] {
  return trajectory.total.map((total, at) => {
    const base = yearBefore[at] ?? 0n;
    return base === 0n ? 0n : ((total - base) * oneFigure) / base;
  });
}

/** The bands of a quantity, if it was sampled. */
export function bandsOf(
  sampled: Pick<SampledPart, "amounts" | "numbers"> | undefined,
  id: string,
): Bands<bigint> | undefined {
  const numbers = sampled?.numbers.get(id);
  return numbers === undefined ? sampled?.amounts.get(id) : toFigureBands(numbers);
}

/** Tokens in the market's pool, in base units; `undefined` without one. */
export function poolTokens({ model }: ModelRun): bigint | undefined {
  const tokens = model.market?.pool?.token;
  return tokens === undefined ? undefined : parseAmount(tokens, model.token.decimals);
}
