import type { AbiParameter, Hex } from "viem";

/**
 * `fits`: every offset and length stays within the bytes and nothing is read twice; whether padding
 * and order are canonical is not said. `overlapping`: offsets lead to the same bytes again and again,
 * which no encoder writes. `malformed`: something reaches beyond the end.
 */
export type Survey = "fits" | "overlapping" | "malformed";

/** Where a value lies: the bytes its offsets count from, and its own place. */
type Place = { base: number; at: number };

class MalformedError extends Error {}
class OverlappingError extends Error {}

/**
 * Walks arguments without copying them, in time linear in their length whatever their offsets and
 * lengths say. Decoders copy what each offset points to: a few thousand offsets to one long value
 * take gigabytes, so ask here first.
 *
 * @param inputs - Of the function.
 * @param data - Calldata with its selector.
 */
export function surveyArguments(inputs: readonly AbiParameter[], data: Hex): Survey {
  const walker = createWalker(data.slice(10));
  try {
    walker.list(inputs, 0);
    return "fits";
  } catch (error) {
    if (error instanceof MalformedError) return "malformed";
    if (error instanceof OverlappingError) return "overlapping";
    throw error;
  }
}

function createWalker(digits: string) {
  const size = digits.length / 2;
  let seen = 0;

  const spend = (at: number, bytes: number) => {
    if (at + bytes > size) throw new MalformedError();
    seen += bytes;
    if (seen > size) throw new OverlappingError();
  };
  const number = (at: number): number => {
    spend(at, 32);
    const word = digits.slice(at * 2, at * 2 + 64);
    // More than 2^32 bytes is beyond any calldata.
    if (!word.startsWith("0".repeat(56))) throw new MalformedError();
    // biome-ignore lint/style/noRestrictedGlobals: an offset or a length, of 32 bits
    return Number.parseInt(word.slice(56), 16);
  };
  const value = (parameter: AbiParameter, { base, at }: Place): void => {
    if (isDynamic(parameter)) tail(parameter, base + number(at));
    else {
      spend(at, headSize(parameter));
      // A list of values that take no bytes could be without end.
      if (headSize(parameter) === 0) seen += 1;
    }
  };
  const list = (parameters: readonly AbiParameter[], base: number): void => {
    let at = base;
    for (const parameter of parameters) {
      value(parameter, { base, at });
      at += headSize(parameter);
    }
  };
  const items = (parameter: AbiParameter, { base, count }: { base: number; count: number }) => {
    const step = headSize(parameter);
    for (let index = 0; index < count; index += 1) {
      value(parameter, { base, at: base + index * step });
    }
  };
  const tail = (parameter: AbiParameter, at: number): void => {
    const array = arrayOf(parameter);
    if (array !== undefined) {
      const count = array.length ?? number(at);
      items(array.item, { base: array.length === undefined ? at + 32 : at, count });
    } else if ("components" in parameter) list(parameter.components, at);
    else spend(at + 32, number(at));
  };
  return { list };
}

/** The item and the length of an array type; no length where it is written beside the items. */
function arrayOf(parameter: AbiParameter): { item: AbiParameter; length?: number } | undefined {
  const array = /^(.*)\[([0-9]*)\]$/.exec(parameter.type);
  if (array === null) return undefined;
  const [, type = "", length = ""] = array;
  const item = { ...parameter, type };
  if (length === "") return { item };
  // biome-ignore lint/style/noRestrictedGlobals: the length of an array type
  return { item, length: Number.parseInt(length, 10) };
}

function isDynamic(parameter: AbiParameter): boolean {
  const array = arrayOf(parameter);
  if (array !== undefined) return array.length === undefined || isDynamic(array.item);
  if ("components" in parameter) return parameter.components.some(isDynamic);
  return parameter.type === "bytes" || parameter.type === "string";
}

/** Bytes that a value takes in the list it stands in. */
function headSize(parameter: AbiParameter): number {
  if (isDynamic(parameter)) return 32;
  const array = arrayOf(parameter);
  if (array?.length !== undefined) return array.length * headSize(array.item);
  if ("components" in parameter) {
    return parameter.components.reduce((sum, component) => sum + headSize(component), 0);
  }
  return 32;
}
