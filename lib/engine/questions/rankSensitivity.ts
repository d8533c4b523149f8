import type { Model } from "../Model.ts";
import type { Assumption } from "./Assumption.ts";
import { InvalidQuestionError } from "./errors.ts";
import { replaceField } from "./fieldPath.ts";
import { listAssumptions } from "./listAssumptions.ts";
import { scaleValue } from "./scaleValue.ts";

/** What a figure becomes when one assumption is less or more. */
export type Sensitivity = {
  assumption: Assumption;
  /** Absent where the model does not allow the value. */
  less?: { value: string | number; figure: number };
  more?: { value: string | number; figure: number };
  /** The largest figure less the smallest, the model's own among them. */
  swing: number;
};

/** Reads one figure off a model; `undefined` where the model is not valid. */
export type ReadFigure = (model: Model) => Promise<number | undefined>;

/**
 * Changes every assumption of a model alone, by a tenth down and up unless told otherwise, and ranks
 * them by how far the figure moves. All runs share their random numbers, so small differences are not
 * noise.
 *
 * @param parameters - `change`: as decimal text below 1. `onProgress`: share done, 0 to 1.
 */
export async function rankSensitivity(
  model: Model,
  parameters: {
    readFigure: ReadFigure;
    change?: string | undefined;
    onProgress?: ((done: number) => void) | undefined;
  },
): Promise<{ figure: number; ranking: readonly Sensitivity[] }> {
  const { readFigure, change = "0.1", onProgress } = parameters;
  const figure = (await readFigure(model)) ?? 0;
  const ranking: Sensitivity[] = [];
  const assumptions = listAssumptions(model);
  for (const [index, assumption] of assumptions.entries()) {
    const less = await tryRatio(model, { assumption, ratio: complement(change), readFigure });
    const more = await tryRatio(model, { assumption, ratio: addOne(change), readFigure });
    const figures = [figure, ...(less ? [less.figure] : []), ...(more ? [more.figure] : [])];
    ranking.push({
      assumption,
      ...(less && { less }),
      ...(more && { more }),
      swing: Math.max(...figures) - Math.min(...figures),
    });
    onProgress?.((index + 1) / assumptions.length);
  }
  return { figure, ranking: ranking.toSorted((a, b) => b.swing - a.swing) };
}

async function tryRatio(
  model: Model,
  parameters: { assumption: Assumption; ratio: string; readFigure: ReadFigure },
): Promise<{ value: string | number; figure: number } | undefined> {
  const { assumption, ratio, readFigure } = parameters;
  const isWhole = assumption.unit === "duration" || assumption.unit === "count";
  const value = scaleValue(assumption.value, ratio, isWhole);
  if (value === assumption.value) return undefined;
  const figure = await readFigure(replaceField(model, assumption.path, value));
  return figure === undefined ? undefined : { value, figure };
}

/** `"0.1"` → `"1.1"`. */
function addOne(change: string): string {
  return `1.${digitsOf(change)}`;
}

/** `"0.1"` → `"0.9"`. */
function complement(change: string): string {
  const digits = digitsOf(change);
  const rest = 10n ** BigInt(digits.length) - BigInt(digits);
  return `0.${rest.toString().padStart(digits.length, "0")}`;
}

function digitsOf(change: string): string {
  const digits = /^0\.(\d+)$/.exec(change)?.[1];
  if (digits === undefined || /^0+$/.test(digits)) {
    throw new InvalidQuestionError(
      `Assumptions cannot be changed by ${change}.`,
      'Give a text between 0 and 1, such as "0.1" for a tenth.',
    );
  }
  return digits;
}
