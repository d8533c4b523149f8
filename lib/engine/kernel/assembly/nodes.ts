import { Context, Factor, Turn } from "./Context";
import { firstWord } from "./draws";
import { quantileOf, scrambleWords, shuffleIndex, sobolWords } from "./points";

/** Paths whose nodes are drawn together, and the buckets of their order. */
export const GROUP: usize = 512;
const BUCKETS: i32 = 512;
const SOBOL_TURNS: i32 = 4;
const ORDER_DOMAIN: i32 = 5;
const ROW: usize = GROUP << 3;

/** Draws the nodes of a factor for a group of paths: lib/engine/sampling/drawNodes.ts. */
export function drawNodes(context: Context, factor: Factor, group: i32): void {
  for (let turn = 0; turn < context.nodes; turn++) {
    const how = changetype<Turn>(context.turns + (<usize>turn) * offsetof<Turn>());
    const left = how.left < 0 ? context.zeros : factor.nodes + (<usize>how.left) * ROW;
    const right = how.right < 0 ? context.zeros : factor.nodes + (<usize>how.right) * ROW;
    const at = factor.nodes + (<usize>how.node) * ROW;
    mix(at, left, right, f64x2.splat(how.leftWeight), f64x2.splat(how.rightWeight));
    if (turn < SOBOL_TURNS) drawPoints(factor, turn, group, at, how.deviation);
    else {
      rank(context, at, f64x2.splat(how.bucketScale));
      const scramble = firstWord(
        group, factor.stream, turn, ORDER_DOMAIN, context.seedLow, context.seedHigh,
      );
      drawRanks(context.ranks, scramble, at, how.deviation);
    }
  }
  for (let node = context.nodes - 1; node > 0; node--) {
    let at = factor.nodes + (<usize>node) * ROW;
    const end = at + ROW;
    do {
      v128.store(at, f64x2.sub(v128.load(at), v128.load(at - ROW)));
      at += 16;
    } while (at < end);
  }
}

/** The mean of a node, given its neighbours. */
function mix(at: usize, left: usize, right: usize, leftWeight: v128, rightWeight: v128): void {
  const end = at + ROW;
  do {
    const before = f64x2.mul(v128.load(left), leftWeight);
    v128.store(at, f64x2.add(before, f64x2.mul(v128.load(right), rightWeight)));
    left += 16;
    right += 16;
    at += 16;
  } while (at < end);
}

// @ts-ignore: decorator
@inline
function spread(at: usize, words: v128, deviation: v128): void {
  const z = quantileOf(words);
  const high = i8x16.shuffle(z, z, 8, 9, 10, 11, 12, 13, 14, 15, 0, 1, 2, 3, 4, 5, 6, 7);
  const first = f64x2.mul(deviation, f64x2.promote_low_f32x4(z));
  const second = f64x2.mul(deviation, f64x2.promote_low_f32x4(high));
  v128.store(at, f64x2.add(v128.load(at), first));
  v128.store(at, f64x2.add(v128.load(at, 16), second), 16);
}

function drawPoints(factor: Factor, turn: i32, group: i32, at: usize, deviation: f64): void {
  const directions = factor.directions + ((<usize>turn) << 7);
  const scramble = load<i32>(factor.scrambles + ((<usize>turn) << 2));
  const end = at + ROW;
  let index = i32x4.add(i32x4.splat(group * <i32>GROUP), i32x4(0, 1, 2, 3));
  do {
    const point = factor.shuffled != 0 ? shuffleIndex(index, factor.shuffle) : index;
    spread(at, sobolWords(point, directions, scramble), f64x2.splat(deviation));
    index = i32x4.add(index, i32x4.splat(4));
    at += 32;
  } while (at < end);
}

function drawRanks(ranks: usize, scramble: i32, at: usize, deviation: f64): void {
  const end = at + ROW;
  do {
    spread(at, scrambleWords(v128.load(ranks), scramble), f64x2.splat(deviation));
    ranks += 16;
    at += 32;
  } while (at < end);
}

/** The rank of each path among the group, by the bucket of its mean, then by its place. */
function rank(context: Context, means: usize, scale: v128): void {
  const buckets = context.buckets;
  const ranks = context.ranks;
  memory.fill(buckets, 0, <usize>BUCKETS << 2);
  const least = f64x2.splat(0.0);
  const most = f64x2.splat(<f64>(BUCKETS - 1));
  const middle = f64x2.splat(<f64>(BUCKETS / 2));
  for (let lane: usize = 0; lane < GROUP; lane += 2) {
    const place = f64x2.add(f64x2.mul(v128.load(means + (lane << 3)), scale), middle);
    const held = f64x2.add(f64x2.pmin(f64x2.pmax(place, least), most), f64x2.splat(4503599627370496.0));
    const first = i32x4.extract_lane(held, 0) << 2;
    const second = i32x4.extract_lane(held, 2) << 2;
    store<i32>(ranks + (lane << 2), first);
    store<i32>(ranks + (lane << 2), second, 4);
    store<i32>(buckets + first, load<i32>(buckets + first) + 1);
    store<i32>(buckets + second, load<i32>(buckets + second) + 1);
  }
  let sum = 0;
  for (let bucket: usize = 0; bucket < <usize>BUCKETS << 2; bucket += 4) {
    const count = load<i32>(buckets + bucket);
    store<i32>(buckets + bucket, sum);
    sum += count;
  }
  for (let at = ranks; at < ranks + (GROUP << 2); at += 4) {
    const bucket = buckets + load<i32>(at);
    const place = load<i32>(bucket);
    store<i32>(bucket, place + 1);
    store<i32>(at, place);
  }
}
