import type { Model } from "../Model.ts";
import type { Assumption } from "./Assumption.ts";
import { replaceField } from "./fieldPath.ts";
import { findBoundary } from "./findBoundary.ts";
import { scaleValue } from "./scaleValue.ts";

/** Ratios are counted in thousandths. */
const unit = 1_000n;

/** An assumption is looked at from a tenth to ten times its value. */
const [smallest, largest] = [unit / 10n, unit * 10n];

/** The value of an assumption beyond which a conclusion is another. */
export type BreakEven = { value: string | number; ratio: string };

/**
 * The nearest value of one assumption, between a tenth and ten times its own, at which a conclusion
 * flips; to a thousandth of the assumption's own value.
 *
 * @param parameters - `concludes`: the conclusion about a model, `undefined` where that is not valid.
 * @returns The nearer of the two where it flips on both sides; `undefined` where it flips on none.
 */
export async function findBreakEven(
  model: Model,
  parameters: {
    assumption: Assumption;
    concludes(model: Model): Promise<boolean | undefined>;
  },
): Promise<BreakEven | undefined> {
  const { assumption, concludes } = parameters;
  const isWhole = assumption.unit === "duration" || assumption.unit === "count";
  const own = await concludes(model);
  const valueAt = (ratio: bigint) => scaleValue(assumption.value, toRatioText(ratio), isWhole);
  const holds = async (ratio: bigint) => {
    const answer = await concludes(replaceField(model, assumption.path, valueAt(ratio)));
    return answer === undefined || answer === own;
  };
  const flips: { distance: bigint; ratio: bigint }[] = [];
  for (const to of [largest, smallest]) {
    const boundary = await findBoundary({ from: unit, to, resolution: 1n, holds });
    if (boundary.kind !== "between") continue;
    const { fails } = boundary;
    flips.push({ distance: fails > unit ? fails - unit : unit - fails, ratio: fails });
  }
  const nearest = flips.toSorted((a, b) => (a.distance < b.distance ? -1 : 1))[0];
  if (nearest === undefined) return undefined;
  return { value: valueAt(nearest.ratio), ratio: toRatioText(nearest.ratio) };
}

function toRatioText(ratio: bigint): string {
  const text = ratio.toString().padStart(4, "0");
  return `${text.slice(0, -3)}.${text.slice(-3)}`;
}
