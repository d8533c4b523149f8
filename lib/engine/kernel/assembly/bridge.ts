import { Context, Factor, Turn } from "./Context";
import { boxMuller, drawWords } from "./draws";
import { quantileOf, shuffleIndex, sobolWords } from "./points";

const BRIDGE_DOMAIN: i32 = 2;

/** Draws the nodes of a factor for the block's paths: lib/engine/sampling/drawNodes.ts. */
export function drawNodes(context: Context, factor: Factor): void {
  const size = (<usize>context.lanes) << 3;
  factor.tag = -1;
  for (let turn = 0; turn < context.nodes; turn++) {
    const how = changetype<Turn>(context.turns + (<usize>turn) * offsetof<Turn>());
    const left = how.left < 0 ? context.zeros : factor.nodes + (<usize>how.left) * size;
    const right = how.right < 0 ? context.zeros : factor.nodes + (<usize>how.right) * size;
    drawTurn(context, factor, how, turn, left, right);
  }
  for (let node = context.nodes - 1; node > 0; node--) {
    let at = factor.nodes + (<usize>node) * size;
    const end = at + size;
    do {
      v128.store(at, f64x2.sub(v128.load(at), v128.load(at - size)));
      at += 16;
    } while (at < end);
  }
}

function drawTurn(
  context: Context, factor: Factor, how: Turn, turn: i32, left: usize, right: usize,
): void {
  const directions = factor.directions + ((<usize>turn) << 7);
  const scramble = load<i32>(factor.scrambles + ((<usize>turn) << 2));
  const leftWeight = f64x2.splat(how.leftWeight);
  const rightWeight = f64x2.splat(how.rightWeight);
  const deviation = f64x2.splat(how.deviation);
  let at = factor.nodes + (((<usize>how.node) * (<usize>context.lanes)) << 3);
  const end = at + ((<usize>context.lanes) << 3);
  let index = i32x4.add(i32x4.splat(context.path), i32x4(0, 1, 2, 3));
  do {
    const point = factor.shuffled != 0 ? shuffleIndex(index, factor.shuffle) : index;
    const words = sobolWords(point, directions, scramble);
    const high = i8x16.shuffle(words, words, 8, 9, 10, 11, 12, 13, 14, 15, 0, 1, 2, 3, 4, 5, 6, 7);
    const means = f64x2.add(
      f64x2.mul(v128.load(left), leftWeight),
      f64x2.mul(v128.load(right), rightWeight),
    );
    const others = f64x2.add(
      f64x2.mul(v128.load(left, 16), leftWeight),
      f64x2.mul(v128.load(right, 16), rightWeight),
    );
    v128.store(at, f64x2.add(means, f64x2.mul(deviation, quantileOf(words))));
    v128.store(at, f64x2.add(others, f64x2.mul(deviation, quantileOf(high))), 16);
    index = i32x4.add(index, i32x4.splat(4));
    left += 32;
    right += 32;
    at += 32;
  } while (at < end);
}

/** The increments of a step, into the row at `at`. */
export function brownian(context: Context, factor: Factor, step: i32, at: usize): void {
  const size = (<usize>context.lanes) << 3;
  const node = load<i32>(context.starts + ((<usize>step) << 2));
  if (node >= 0) memory.copy(factor.left, factor.nodes + (<usize>node) * size, size);
  const pull = f64x2.splat(load<f64>(context.pulls + ((<usize>step) << 3)));
  const spread = load<f64>(context.spreads + ((<usize>step) << 3));
  if (spread == 0.0) toNode(at, factor.left, size, pull);
  else {
    const row = factor.singles + ((<usize>(step & 3)) * (<usize>context.lanes) << 2);
    fillSingles(context, factor, step >> 2);
    towards(at, factor.left, size, pull, row, f64x2.splat(spread));
  }
}

function toNode(at: usize, left: usize, size: usize, pull: v128): void {
  const end = at + size;
  do {
    const way = v128.load(left);
    const increment = f64x2.mul(way, pull);
    v128.store(at, increment);
    v128.store(left, f64x2.sub(way, increment));
    left += 16;
    at += 16;
  } while (at < end);
}

function towards(
  at: usize, left: usize, size: usize, pull: v128, singles: usize, spread: v128,
): void {
  const end = at + size;
  do {
    const way = v128.load(left);
    const normal = f64x2.promote_low_f32x4(v128.load64_zero(singles));
    const increment = f64x2.add(f64x2.mul(way, pull), f64x2.mul(spread, normal));
    v128.store(at, increment);
    v128.store(left, f64x2.sub(way, increment));
    left += 16;
    singles += 8;
    at += 16;
  } while (at < end);
}

function fillSingles(context: Context, factor: Factor, group: i32): void {
  if (factor.tag == group) return;
  factor.tag = group;
  fillNormals(context, factor.singles, group, factor.stream, BRIDGE_DOMAIN);
}

export function fillNormals(
  context: Context, rows: usize, group: i32, stream: i32, domain: i32,
): void {
  const lanes = context.lanes;
  const size = (<usize>lanes) << 2;
  drawWords(rows, lanes, context.path, group, stream, domain, context.seedLow, context.seedHigh);
  boxMuller(rows, rows + size, rows + size);
  boxMuller(rows + size * 2, rows + size * 3, rows + size * 3);
}
