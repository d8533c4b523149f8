import { Context } from "./Context";

const BINS: i32 = 256;
const MAGIC: f64 = 4503599627370496.0;

/** The number that a value's bin is found by: itself, or, of positive values, the high word of its bits. */
// @ts-ignore: decorator
@inline
function keyOf(x: v128, isWide: bool): v128 {
  if (!isWide) return x;
  return f64x2.convert_low_i32x4_s(
    i8x16.shuffle(x, x, 4, 5, 6, 7, 12, 13, 14, 15, 0, 1, 2, 3, 0, 1, 2, 3),
  );
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
  bins: usize, row: usize, end: usize, stride: usize, origin: v128, scale: v128, isWide: bool,
): void {
  const magic = f64x2.splat(MAGIC);
  const half = f64x2.splat(0.5);
  const least = f64x2.splat(0.0);
  const most = f64x2.splat(<f64>(BINS - 1));
  do {
    const p = f64x2.add(f64x2.mul(f64x2.sub(keyOf(v128.load(row), isWide), origin), scale), half);
    const q = f64x2.add(
      f64x2.mul(f64x2.sub(keyOf(v128.load(row, 16), isWide), origin), scale),
      half,
    );
    const a = f64x2.add(f64x2.pmin(f64x2.pmax(p, least), most), magic);
    const b = f64x2.add(f64x2.pmin(f64x2.pmax(q, least), most), magic);
    countBin(bins, i32x4.extract_lane(a, 0));
    countBin(bins, i32x4.extract_lane(a, 2));
    countBin(bins, i32x4.extract_lane(b, 0));
    countBin(bins, i32x4.extract_lane(b, 2));
    row += stride;
  } while (row < end);
}

function fillNarrow(bins: usize, row: usize, end: usize, origin: v128, scale: v128): void {
  fill(bins, row, end, 32, origin, scale, false);
}

function fillWide(bins: usize, row: usize, end: usize, origin: v128, scale: v128): void {
  fill(bins, row, end, 32, origin, scale, true);
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
function fillOdd(bins: usize, row: usize, end: usize, origin: f64, scale: f64): void {
  for (let at = row; at < end; at += 8) {
    const x = f64x2.splat(load<f64>(at));
    const o = f64x2.splat(origin);
    if (scale == 0.0) {
      const value = load<f64>(at);
      countBin(bins, value < origin ? 0 : value == origin ? 1 : BINS - 1);
    } else {
      const key = scale < 0.0 ? keyOf(x, true) : x;
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
  const bounds = context.bounds + (cell << 4);
  const origin = load<f64>(bounds);
  const scale = load<f64>(bounds, 8);
  const bins = context.bins + cell * (BINS * 4);
  if (!isWhole) fillOdd(bins, row, end, origin, scale);
  else fillRow(context, bins, row, end, origin, scale);
}

function fillRow(
  context: Context, bins: usize, row: usize, end: usize, origin: f64, scale: f64,
): void {
  fetch(bins + (<usize>context.outputCount) * (BINS * 4), context.scratch);
  if (scale == 0.0) fillEqual(bins, row, end, f64x2.splat(origin));
  else if (scale < 0.0) fillWide(bins, row, end, f64x2.splat(origin), f64x2.splat(-scale));
  else fillNarrow(bins, row, end, f64x2.splat(origin), f64x2.splat(scale));
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
