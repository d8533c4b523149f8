import { binCount } from "./layOut.ts";

const scratch = new DataView(new ArrayBuffer(8));
const inner = binCount - 2;

/** How far beyond what the survey saw the bins reach on each side, as a share of what it saw. */
const margin = 0.2;

/** Where values have either sign: the least size told from 0, as a share of the largest, 20 octaves. */
const smallestShare = 2 ** -20;

/**
 * How the values of a cell find their bin: (key − origin) · |scale|. Scale 0: the survey saw one value, the
 * origin. Scale above 0: the key is the value itself. Below 0 it is the high word of the double's bits,
 * which grows like the logarithm: where `zero` is 0, for positive values that differ by more than a factor of
 * two; else for values of either sign, by size above the high word `zero`, sizes below that being equal.
 */
export type BinScale = { readonly origin: number; readonly scale: number; readonly zero: number };

/** Chooses the scale of a cell from the least and largest value that the survey saw. */
export function chooseBinScale(least: number, largest: number): BinScale {
  const one = { origin: least, scale: 0, zero: 0 };
  if (!(least < largest)) {
    return one;
  }
  const zero = chooseZero(least, largest);
  if (zero === undefined) {
    return spread({ from: least, to: largest, zero: 0, isWide: false }) ?? one;
  }
  const [from, to] = [keyOf(least, zero), keyOf(largest, zero)];
  return spread({ from, to, zero, isWide: true }) ?? one;
}

/** The high word from which sizes are told apart; undefined where values count as they are. */
function chooseZero(least: number, largest: number): number | undefined {
  if (least > 0) {
    return largest > 2 * least ? 0 : undefined;
  }
  if (largest < 0) {
    const [low, high] = [highWord(-largest), highWord(-least)];
    return least > 2 * largest ? undefined : Math.max(low - Math.ceil((high - low) * margin), 1);
  }
  return Math.max(highWord(Math.max(-least, largest) * smallestShare), 1);
}

type Spread = { from: number; to: number; zero: number; isWide: boolean };

function spread({ from, to, zero, isWide }: Spread): BinScale | undefined {
  const beyond = (to - from) * margin;
  const scale = inner / (to - from + 2 * beyond);
  return scale < Infinity
    ? { origin: from - beyond, scale: isWide ? -scale : scale, zero }
    : undefined;
}

/** The value at a place among the bins: bin b of 1 to 254 reaches from b − 1 to b. */
export function valueAt({ origin, scale, zero }: BinScale, place: number): number {
  const key = scale === 0 ? origin : origin + place / Math.abs(scale);
  if (scale >= 0) {
    return key;
  }
  if (zero === 0) {
    return fromHighWord(key);
  }
  const size = key === 0 ? 0 : fromHighWord(Math.abs(key) + zero);
  return key < 0 ? -size : size;
}

function keyOf(value: number, zero: number): number {
  if (zero === 0) {
    return highWord(value);
  }
  const key = Math.max(highWord(Math.abs(value)) - zero, 0);
  return value < 0 ? -key : key;
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
