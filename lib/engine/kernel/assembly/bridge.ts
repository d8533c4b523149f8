import { Context, Factor } from "./Context";
import { boxMuller, drawWords } from "./draws";
import { GROUP } from "./nodes";

const BRIDGE_DOMAIN: i32 = 2;

/** The increments of a step, into the row at `at`. */
export function brownian(context: Context, factor: Factor, step: i32, at: usize): void {
  const size = (<usize>context.lanes) << 3;
  const node = load<i32>(context.starts + ((<usize>step) << 2));
  if (node >= 0) {
    const member = <usize>(context.path & (<i32>GROUP - 1));
    memory.copy(factor.left, factor.nodes + (((<usize>node) * GROUP + member) << 3), size);
  }
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
