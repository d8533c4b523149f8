import { Context } from "./Context";

const BINS: i32 = 256;
const MAGIC: f64 = 4503599627370496.0;

const PLAIN: i32 = 0;
const POSITIVE: i32 = 1;
const SIGNED: i32 = 2;

/**
 * The number that a value's bin is found by: itself; of positive values the high word of their bits; of
 * values of either sign what that of their size has above `zero`, with their sign.
 */
// @ts-ignore: decorator
@inline
function keyOf(x: v128, kind: i32, zero: v128): v128 {
  if (kind == PLAIN) return x;
  const size = kind == POSITIVE ? x : f64x2.abs(x);
  const high = f64x2.convert_low_i32x4_s(
    i8x16.shuffle(size, size, 4, 5, 6, 7, 12, 13, 14, 15, 0, 1, 2, 3, 0, 1, 2, 3),
  );
  if (kind == POSITIVE) return high;
  const above = f64x2.pmax(f64x2.splat(0.0), f64x2.sub(high, zero));
  return v128.or(above, v128.and(x, f64x2.splat(-0.0)));
}

// @ts-ignore: decorator
@inline
function countBin(bins: usize, bin: i32): void {
  const at = bins + ((<usize>bin) << 2);
  store<u32>(at, load<u32>(at) + 1);
}

// @ts-ignore: decorator
@inline
function fill(
  bins: usize, row: usize, end: usize, origin: v128, scale: v128, zero: v128, kind: i32,
): void {
  const magic = f64x2.splat(MAGIC);
  const half = f64x2.splat(0.5);
  const least = f64x2.splat(0.0);
  const most = f64x2.splat(<f64>(BINS - 1));
  do {
    const p = f64x2.add(f64x2.mul(f64x2.sub(keyOf(v128.load(row), kind, zero), origin), scale), half);
    const q = f64x2.add(
      f64x2.mul(f64x2.sub(keyOf(v128.load(row, 16), kind, zero), origin), scale),
      half,
    );
    const a = f64x2.add(f64x2.pmin(f64x2.pmax(p, least), most), magic);
    const b = f64x2.add(f64x2.pmin(f64x2.pmax(q, least), most), magic);
    countBin(bins, i32x4.extract_lane(a, 0));
    countBin(bins, i32x4.extract_lane(a, 2));
    countBin(bins, i32x4.extract_lane(b, 0));
    countBin(bins, i32x4.extract_lane(b, 2));
    row += 32;
  } while (row < end);
}

function fillPlain(bins: usize, row: usize, end: usize, origin: v128, scale: v128): void {
  fill(bins, row, end, origin, scale, origin, PLAIN);
}

function fillPositive(bins: usize, row: usize, end: usize, origin: v128, scale: v128): void {
  fill(bins, row, end, origin, scale, origin, POSITIVE);
}

function fillSigned(
  bins: usize, row: usize, end: usize, origin: v128, scale: v128, zero: v128,
): void {
  fill(bins, row, end, origin, scale, zero, SIGNED);
}

/** Where the survey saw one value alone: below, equal, above. */
function fillEqual(bins: usize, row: usize, end: usize, origin: v128): void {
  let below = 0;
  let equal = 0;
  const all = <i32>((end - row) >> 3);
  do {
    const x = v128.load(row);
    below += popcnt(i64x2.bitmask(f64x2.lt(x, origin)));
    equal += popcnt(i64x2.bitmask(f64x2.eq(x, origin)));
    row += 16;
  } while (row < end);
  store<u32>(bins, load<u32>(bins) + below);
  store<u32>(bins, load<u32>(bins, 4) + equal, 4);
  store<u32>(bins, load<u32>(bins, 4 * (BINS - 1)) + (all - below - equal), 4 * (BINS - 1));
}

/** Widens the range by a row, and counts the values that are not finite. */
function widen(range: usize, refused: usize, row: usize, end: usize): void {
  let least = f64x2.splat(load<f64>(range));
  let most = f64x2.splat(load<f64>(range, 8));
  let strange = f64x2.splat(0.0);
  for (let at = row; at < end; at += 16) {
    const x = v128.load(at);
    least = f64x2.pmin(least, x);
    most = f64x2.pmax(most, x);
    strange = v128.or(strange, f64x2.ne(f64x2.sub(x, x), f64x2.splat(0.0)));
  }
  store<f64>(range, min(f64x2.extract_lane(least, 0), f64x2.extract_lane(least, 1)));
  store<f64>(range, max(f64x2.extract_lane(most, 0), f64x2.extract_lane(most, 1)), 8);
  if (!v128.any_true(strange)) return;
  for (let at = row; at < end; at += 8) {
    const x = load<f64>(at);
    if (x - x != 0.0) store<u32>(refused, load<u32>(refused) + 1);
  }
}

/** The lanes that count, as a row of their own: padded blocks and scalars are rare, so copied. */
function gather(context: Context, row: usize, stride: usize): usize {
  let to = context.scratch;
  const start = to;
  for (let lane = context.firstLane; lane < context.lastLane; lane++) {
    const at = stride == 0 ? row : row + ((<usize>lane) << 3);
    store<f64>(to, load<f64>(at));
    to += 8;
  }
  return start;
}

/** Counts one value after another. */
function fillOdd(bins: usize, row: usize, end: usize, origin: f64, scale: f64, zero: f64): void {
  for (let at = row; at < end; at += 8) {
    const x = f64x2.splat(load<f64>(at));
    const o = f64x2.splat(origin);
    if (scale == 0.0) {
      const value = load<f64>(at);
      countBin(bins, value < origin ? 0 : value == origin ? 1 : BINS - 1);
    } else {
      const z = f64x2.splat(zero);
      const wide = zero == 0.0 ? keyOf(x, POSITIVE, z) : keyOf(x, SIGNED, z);
      const key = scale < 0.0 ? wide : x;
      const p = f64x2.add(f64x2.mul(f64x2.sub(key, o), f64x2.splat(abs(scale))), f64x2.splat(0.5));
      const held = f64x2.pmin(f64x2.pmax(p, f64x2.splat(0.0)), f64x2.splat(<f64>(BINS - 1)));
      countBin(bins, i32x4.extract_lane(f64x2.add(held, f64x2.splat(MAGIC)), 0));
    }
  }
}

function recordOutput(context: Context, index: i32, cell: usize): void {
  const operand = context.outputs + ((<usize>index) << 3);
  let row = <usize>load<u32>(operand);
  const stride = <usize>load<u32>(operand, 4);
  const lanes = context.lastLane - context.firstLane;
  const isWhole = lanes == context.lanes && stride != 0;
  if (!isWhole) row = gather(context, row, stride);
  const end = row + ((<usize>lanes) << 3);
  const range = context.ranges + (cell << 4);
  if (isWhole) widen(range, context.refused + ((<usize>index) << 2), row, end);
  else widenOdd(range, context.refused + ((<usize>index) << 2), row, end);
  if (context.bounds == 0) return;
  const bounds = context.bounds + cell * 24;
  const origin = load<f64>(bounds);
  const scale = load<f64>(bounds, 8);
  const zero = load<f64>(bounds, 16);
  const bins = context.bins + cell * (BINS * 4);
  if (!isWhole) fillOdd(bins, row, end, origin, scale, zero);
  else fillRow(context, bins, row, end, origin, scale, zero);
}

function fillRow(
  context: Context, bins: usize, row: usize, end: usize, origin: f64, scale: f64, zero: f64,
): void {
  fetch(bins + (<usize>context.outputCount) * (BINS * 4), context.scratch);
  const from = f64x2.splat(origin);
  const by = f64x2.splat(abs(scale));
  if (scale == 0.0) fillEqual(bins, row, end, from);
  else if (scale > 0.0) fillPlain(bins, row, end, from, by);
  else if (zero == 0.0) fillPositive(bins, row, end, from, by);
  else fillSigned(bins, row, end, from, by, f64x2.splat(zero));
}

/** Brings the bins of the next step near, which no other load foretells; the last step reads beyond. */
function fetch(bins: usize, scratch: usize): void {
  let sum: u32 = 0;
  for (let at = bins; at < bins + BINS * 4; at += 64) sum += load<u32>(at);
  store<u32>(scratch, sum);
}

function widenOdd(range: usize, refused: usize, row: usize, end: usize): void {
  for (let at = row; at < end; at += 8) {
    const x = load<f64>(at);
    if (x - x != 0.0) store<u32>(refused, load<u32>(refused) + 1);
    if (x < load<f64>(range)) store<f64>(range, x);
    if (load<f64>(range, 8) < x) store<f64>(range, x, 8);
  }
}

function countWhole(row: usize, end: usize): i32 {
  let number = i64x2.splat(0);
  do {
    number = i64x2.sub(number, f64x2.ne(v128.load(row), f64x2.splat(0.0)));
    number = i64x2.sub(number, f64x2.ne(v128.load(row, 16), f64x2.splat(0.0)));
    row += 32;
  } while (row < end);
  return i32x4.extract_lane(number, 0) + i32x4.extract_lane(number, 2);
}

function countOdd(context: Context, row: usize, stride: usize): i32 {
  let number = 0;
  for (let lane = context.firstLane; lane < context.lastLane; lane++) {
    const at = stride == 0 ? row : row + ((<usize>lane) << 3);
    number += load<f64>(at) != 0.0 ? 1 : 0;
  }
  return number;
}

/** Records the outputs and counts of a step. */
export function record(context: Context, step: i32): void {
  const first = (<usize>step) * (<usize>context.outputCount);
  for (let index = 0; index < context.outputCount; index++) {
    recordOutput(context, index, first + <usize>index);
  }
  const from = (<usize>step) * (<usize>context.countCount);
  for (let index = 0; index < context.countCount; index++) {
    const operand = context.counts + ((<usize>index) << 3);
    const row = <usize>load<u32>(operand);
    const stride = <usize>load<u32>(operand, 4);
    const number = stride != 0 && context.lastLane - context.firstLane == context.lanes
      ? countWhole(row, row + ((<usize>context.lanes) << 3))
      : countOdd(context, row, stride);
    const at = context.tallies + ((from + <usize>index) << 2);
    store<u32>(at, load<u32>(at) + number);
  }
}
