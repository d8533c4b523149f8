import { binCount } from "./layOut.ts";

const scratch = new DataView(new ArrayBuffer(8));
const inner = binCount - 2;

/** How far beyond what the survey saw the bins reach on each side, as a share of what it saw. */
const margin = 0.2;

/**
 * How the values of a cell find their bin: (key − origin) · |scale|. The key is the value itself; where
 * scale is below 0 it is the high word of the double's bits, which grows like the logarithm: for positive
 * values that differ by more than a factor of two. Scale 0: the survey saw one value, the origin.
 */
export type BinScale = { readonly origin: number; readonly scale: number };

/** Chooses the scale of a cell from the least and largest value that the survey saw. */
export function chooseBinScale(least: number, largest: number): BinScale {
  if (!(least < largest)) {
    return { origin: least, scale: 0 };
  }
  const isWide = least > 0 && largest > 2 * least;
  const from = isWide ? highWord(least) : least;
  const to = isWide ? highWord(largest) : largest;
  const beyond = (to - from) * margin;
  const scale = inner / (to - from + 2 * beyond);
  return scale < Infinity
    ? { origin: from - beyond, scale: isWide ? -scale : scale }
    : { origin: least, scale: 0 };
}

/** The value at a place among the bins: bin b of 1 to 254 reaches from b − 1 to b. */
export function valueAt({ origin, scale }: BinScale, place: number): number {
  const key = scale === 0 ? origin : origin + place / Math.abs(scale);
  return scale < 0 ? fromHighWord(key) : key;
}

function highWord(value: number): number {
  scratch.setFloat64(0, value);
  return scratch.getInt32(0);
}

function fromHighWord(key: number): number {
  const held = Math.min(Math.max(key, 0), 0x7fe00000);
  const low = Math.floor(held);
  scratch.setUint32(4, 0);
  scratch.setInt32(0, low);
  const value = scratch.getFloat64(0);
  scratch.setInt32(0, low + 1);
  return value + (scratch.getFloat64(0) - value) * (held - low);
}
