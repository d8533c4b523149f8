import type { Model } from "../Model.ts";
import { InvalidQuestionError } from "./errors.ts";
import { readField, replaceField } from "./fieldPath.ts";
import { findBoundary } from "./findBoundary.ts";

/** How finely a range is searched where nothing is said: a thousandth of it. */
const parts = 1_000n;

/** The answer to which values of a parameter the conditions hold for. */
export type Solution =
  /** `value` is the last for which they hold; for `beyond`, the next one tried, they do not. */
  | { kind: "found"; value: string | number; beyond: string | number }
  /** They hold for the whole range. */
  | { kind: "always"; value: string | number }
  /** They do not hold even at the range's safest end. */
  | { kind: "never" };

/**
 * Finds the largest value of a parameter for which conditions hold, or the smallest. It takes for
 * granted that they hold on one side of a boundary. All runs share their random numbers.
 *
 * @param parameters - `path`: as errors write it. `from`, `to`: the range, decimal text, `from` below
 * `to`. `seek`: `largest` searches from `from` up, `smallest` from `to` down. `holds`: whether the
 * conditions hold for a model.
 * @throws {UnknownFieldError} @throws {InvalidQuestionError}
 */
export async function solve(
  model: Model,
  parameters: {
    path: string;
    from: string;
    to: string;
    seek: "largest" | "smallest";
    holds(model: Model): Promise<boolean>;
    onProgress?: ((done: number) => void) | undefined;
  },
): Promise<Solution> {
  const { path, seek } = parameters;
  const current = readField(model, path);
  if (typeof current !== "string" && typeof current !== "number") {
    throw new InvalidQuestionError(`${path} is no number.`, "Name a rate, a share or an amount.");
  }
  const digits = Math.max(digitsOf(parameters.from), digitsOf(parameters.to)) + 6;
  const low = toUnits(parameters.from, digits);
  const high = toUnits(parameters.to, digits);
  if (low >= high) {
    throw new InvalidQuestionError("The range is empty.", "Give a from that is below to.");
  }
  const isWhole = typeof current === "number" && Math.floor(current) === current;
  const step = isWhole ? 10n ** BigInt(digits) : 1n;
  const textOrNumber = (units: bigint) => {
    const text = toText((units / step) * step, digits);
    // a plain number of a sampled process
    return typeof current === "string" ? text : toPlainNumber(text);
  };
  const boundary = await findBoundary({
    from: seek === "largest" ? low : high,
    to: seek === "largest" ? high : low,
    resolution: larger((high - low) / parts, step),
    holds: (units) => parameters.holds(replaceField(model, path, textOrNumber(units))),
    onProgress: parameters.onProgress,
  });
  if (boundary.kind === "never") return boundary;
  if (boundary.kind === "always") {
    return { kind: "always", value: textOrNumber(seek === "largest" ? high : low) };
  }
  return {
    kind: "found",
    value: textOrNumber(boundary.holds),
    beyond: textOrNumber(boundary.fails),
  };
}

function digitsOf(text: string): number {
  const match = /^-?\d+(?:\.(\d+))?$/.exec(text);
  if (match === null) {
    throw new InvalidQuestionError(`${text} is no number.`, 'Write plain digits, such as "0.02".');
  }
  return match[1]?.length ?? 0;
}

function toUnits(text: string, digits: number): bigint {
  const [whole = "0", fraction = ""] = text.split(".");
  return BigInt(whole + fraction.padEnd(digits, "0"));
}

function toText(units: bigint, digits: number): string {
  const sign = units < 0n ? "-" : "";
  const text = (units < 0n ? -units : units).toString().padStart(digits + 1, "0");
  return `${sign}${text.slice(0, -digits)}.${text.slice(-digits)}`.replace(/\.?0+$/, "");
}

function toPlainNumber(text: string): number {
  // biome-ignore lint/style/noRestrictedGlobals: a parameter of a sampled process, a plain number
  return Number(text);
}

function larger(a: bigint, b: bigint): bigint {
  return a > b ? a : b;
}
