import { Context, Factor } from "./Context";
import { brownian, fillNormals } from "./bridge";
import { drawWords, toDouble, toUniform } from "./draws";
import * as loops from "./loops";
import { burn, issue, transfer } from "./moves";
import { drawNodes, GROUP } from "./nodes";
import * as operations from "./operations";
import { record } from "./record";

/** Words of an instruction: operation, target, then four operands of pointer and stride. */
const INSTRUCTION: usize = 40;

/** Prepares the paths of a block: first values of the states, nodes of the Brownian motions. */
export function beginBlock(at: usize): void {
  const context = changetype<Context>(at);
  const size = (<usize>context.lanes) << 3;
  for (let state = 0; state < context.states; state++) {
    const value = f64x2.splat(load<f64>(context.initial + ((<usize>state) << 3)));
    const row = context.rows + (<usize>state) * size;
    for (let lane = row; lane < row + size; lane += 16) v128.store(lane, value);
  }
  for (let draw = 0; draw < context.drawCount; draw++) {
    store<i32>(context.tags + ((<usize>draw) << 2), -1);
  }
  const group = context.path / <i32>GROUP;
  for (let number = 0; number < context.factorCount; number++) {
    const factor = factorAt(context, number);
    factor.tag = -1;
    if (group != context.group) drawNodes(context, factor, group);
  }
  context.group = group;
}

/** Runs the steps from `first` to before `last` for the block's paths. */
export function runSteps(at: usize, first: i32, last: i32): void {
  const context = changetype<Context>(at);
  for (let step = first; step < last; step++) {
    let from = context.columns + (((<usize>step) * (<usize>context.columnCount)) << 3);
    for (let column = 0; column < context.columnCount; column++) {
      v128.store(context.columnScalars + ((<usize>column) << 4), v128.load64_splat(from));
      from += 8;
    }
    runStep(context, step);
    record(context, step);
  }
}

function factorAt(context: Context, factor: i32): Factor {
  return changetype<Factor>(context.factors + (<usize>factor) * offsetof<Factor>());
}

function runStep(context: Context, step: i32): void {
  const size = (<usize>context.lanes) << 3;
  const codeEnd = context.codeEnd;
  for (let at = context.code; at < codeEnd; at += INSTRUCTION) {
    const operation = load<i32>(at);
    const target = <usize>load<u32>(at, 4);
    const a = <usize>load<u32>(at, 8);
    const sa = <usize>load<u32>(at, 12);
    const b = <usize>load<u32>(at, 16);
    const sb = <usize>load<u32>(at, 20);
    const c = <usize>load<u32>(at, 24);
    const sc = <usize>load<u32>(at, 28);
    const end = target + size;
    switch (operation) {
      case operations.COPY: { loops.copy(target, end, a, sa); break; }
      case operations.ADD: { loops.add(target, end, a, sa, b, sb); break; }
      case operations.SUBTRACT: { loops.subtract(target, end, a, sa, b, sb); break; }
      case operations.MULTIPLY: { loops.multiply(target, end, a, sa, b, sb); break; }
      case operations.DIVIDE: { loops.divide(target, end, a, sa, b, sb); break; }
      case operations.MINIMUM: { loops.minimum(target, end, a, sa, b, sb); break; }
      case operations.MAXIMUM: { loops.maximum(target, end, a, sa, b, sb); break; }
      case operations.FLOOR: { loops.floorOf(target, end, a, sa); break; }
      case operations.SQUARE_ROOT: { loops.squareRoot(target, end, a, sa); break; }
      case operations.EXP: { loops.exp(target, end, a, sa); break; }
      case operations.LOG: { loops.log(target, end, a, sa); break; }
      case operations.LESS_THAN: { loops.lessThan(target, end, a, sa, b, sb); break; }
      case operations.SELECT: { loops.selectOf(target, end, a, sa, b, sb, c, sc); break; }
      case operations.MULTIPLY_ADD: { loops.multiplyAdd(target, end, a, sa, b, sb, c, sc); break; }
      case operations.GEOMETRIC: {
        loops.geometric(
          target, end, a, sa, b, sb, c, sc, <usize>load<u32>(at, 32), <usize>load<u32>(at, 36),
        );
        break;
      }
      case operations.UNIFORM: { uniform(context, step, target, <i32>a, <i32>b); break; }
      case operations.NORMAL: { normal(context, step, target, <i32>a, <i32>b); break; }
      case operations.BROWNIAN: { brownian(context, factorAt(context, <i32>a), step, target); break; }
      case operations.ISSUE: {
        issue(target, end, a, sa, b, c, <usize>load<u32>(at, 32));
        break;
      }
      case operations.BURN: { burn(target, end, a, sa, b, c); break; }
      case operations.TRANSFER: { transfer(target, end, a, sa, b, c); break; }
      default: { if (load<f64>(a) == 0.0) at += b * INSTRUCTION; }
    }
  }
}

/** The buffer of a draw for the group of four steps; whether it must be filled is told by its tag. */
// @ts-ignore: decorator
@inline
function bufferOf(context: Context, draw: i32): usize {
  return context.draws + (<usize>draw) * ((<usize>context.lanes) << 4);
}

// @ts-ignore: decorator
@inline
function isStale(context: Context, draw: i32, group: i32): bool {
  const tag = context.tags + ((<usize>draw) << 2);
  if (load<i32>(tag) == group) return false;
  store<i32>(tag, group);
  return true;
}

function uniform(context: Context, step: i32, target: usize, draw: i32, stream: i32): void {
  const rows = bufferOf(context, draw);
  const lanes = context.lanes;
  if (isStale(context, draw, step >> 2)) {
    drawWords(rows, lanes, context.path, step >> 2, stream, 0, context.seedLow, context.seedHigh);
  }
  const row = rows + (((<usize>(step & 3)) * (<usize>lanes)) << 2);
  toUniform(target, target + ((<usize>lanes) << 3), row);
}

function normal(context: Context, step: i32, target: usize, draw: i32, stream: i32): void {
  const rows = bufferOf(context, draw);
  if (isStale(context, draw, step >> 2)) fillNormals(context, rows, step >> 2, stream, 1);
  const row = rows + (((<usize>(step & 3)) * (<usize>context.lanes)) << 2);
  toDouble(target, target + ((<usize>context.lanes) << 3), row);
}
