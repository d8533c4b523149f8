import { factorsPerGroup, planPoints, sobolTurns } from "../sampling/numbers/planPoints.ts";
import { instructionWords, operation } from "../sampling/operation.ts";
import type { Program } from "../sampling/Program.ts";
import { kernelContext } from "./kernelContext.ts";
import { factorBytes, type Layout, sizes } from "./layOut.ts";

/** A run to be written: its program, where things lie, and the memory. */
export type RunParts = { program: Program; layout: Layout; memory: DataView };

/** Writes a program and what it needs into the kernel's memory. */
export function writeRun({ program, layout, memory }: RunParts): void {
  const { context } = layout;
  writeContext({ program, layout, memory });
  writeDoubles(memory, { at: context.columns, values: program.columns });
  writeDoubles(memory, { at: context.initial, values: program.initial });
  writeDoubles(memory, { at: context.pulls, values: program.bridge.pulls });
  writeDoubles(memory, { at: context.spreads, values: program.bridge.spreads });
  for (const [index, value] of program.constants.entries()) {
    memory.setFloat64(layout.scalarsAt + index * 16, value, true);
    memory.setFloat64(layout.scalarsAt + index * 16 + 8, value, true);
  }
  writeCode({ program, layout, memory });
  writeOperands({ program, layout, memory });
  writeBridge({ program, layout, memory });
  writeFactors({ program, layout, memory });
}

/** Writes the context again, as after another block was chosen. */
export function writeContext({ layout, memory }: RunParts): void {
  for (const [index, name] of kernelContext.entries()) {
    memory.setInt32(layout.contextAt + index * 4, layout.context[name], true);
  }
}

function writeDoubles(
  memory: DataView,
  { at, values }: { at: number; values: Float64Array },
): void {
  new Float64Array(memory.buffer, at, values.length).set(values);
}

type Pointer = readonly [address: number, stride: number];

function pointTo({ layout }: RunParts, operand: number): Pointer {
  return operand < 0
    ? [layout.scalarsAt + ~operand * 16, 0]
    : [layout.context.rows + operand * layout.context.lanes * 8, 16];
}

function writeCode(parts: RunParts): void {
  const { program, layout, memory } = parts;
  let at = layout.context.code;
  for (let from = 0; from < program.code.length; from += instructionWords) {
    const [of = 0, target = -1, ...operands] = program.code.subarray(from, from + instructionWords);
    const isDraw = of === operation.uniform || of === operation.normal || of === operation.brownian;
    const words = operands.flatMap((operand, index): Pointer => {
      const isPlain = isDraw || (of === operation.skip && index === 1);
      return isPlain ? [operand, 0] : pointTo(parts, operand);
    });
    const address = target < 0 ? layout.wasteAt : pointTo(parts, target)[0];
    for (const [index, word] of [of, address, ...words].entries()) {
      memory.setInt32(at + index * 4, word, true);
    }
    at += sizes.instruction;
  }
}

function writeOperands(parts: RunParts): void {
  const { program, layout, memory } = parts;
  const write = (at: number, operands: Int32Array) => {
    for (const [index, operand] of operands.entries()) {
      const [address, stride] = pointTo(parts, operand);
      memory.setInt32(at + index * 8, address, true);
      memory.setInt32(at + index * 8 + 4, stride, true);
    }
  };
  write(layout.context.outputs, program.outputOperands);
  write(layout.context.counts, program.countOperands);
}

function writeBridge({ program, layout, memory }: RunParts): void {
  const { bridge } = program;
  const { context } = layout;
  const starts = new Int32Array(memory.buffer, context.starts, program.steps).fill(-1);
  for (let node = 0; node < bridge.nodes; node += 1) {
    starts[node === 0 ? 0 : (bridge.ends[node - 1] ?? 0) + 1] = node;
  }
  for (let turn = 0; turn < bridge.nodes; turn += 1) {
    const at = context.turns + turn * sizes.turn;
    memory.setInt32(at, bridge.order[turn] ?? 0, true);
    memory.setInt32(at + 4, bridge.left[turn] ?? -1, true);
    memory.setInt32(at + 8, bridge.right[turn] ?? -1, true);
    memory.setFloat64(at + 16, bridge.leftWeights[turn] ?? 0, true);
    memory.setFloat64(at + 24, bridge.rightWeights[turn] ?? 0, true);
    memory.setFloat64(at + 32, bridge.deviations[turn] ?? 0, true);
    memory.setFloat64(at + 40, bridge.bucketScales[turn] ?? 0, true);
  }
}

function writeFactors({ program, layout, memory }: RunParts): void {
  const { context } = layout;
  const row = context.lanes * 8;
  const points = planPoints(program.factors, [context.seedLow >>> 0, context.seedHigh >>> 0]);
  for (let factor = 0; factor < program.factors; factor += 1) {
    const group = Math.floor(factor / factorsPerGroup);
    const left = layout.factorRowsAt + factor * factorBytes(program, context.lanes);
    const directions = layout.directionsAt + factor * sobolTurns * 128;
    const scrambles = layout.scramblesAt + factor * sobolTurns * 4;
    const fields = [
      ...[left, left + row * 3, left + row, -1, factor, directions, scrambles],
      ...[group === 0 ? 0 : 1, (points.shuffles[group] ?? 0) | 0],
    ];
    for (const [index, field] of fields.entries()) {
      memory.setInt32(context.factors + factor * sizes.factor + index * 4, field, true);
    }
    for (let turn = 0; turn < sobolTurns; turn += 1) {
      const dimension = turn * factorsPerGroup + (factor % factorsPerGroup);
      const words = points.directions.subarray(dimension * 32, dimension * 32 + 32);
      new Uint32Array(memory.buffer, directions + turn * 128, 32).set(words);
      memory.setUint32(scrambles + turn * 4, points.scrambles[group]?.[dimension] ?? 0, true);
    }
  }
}
