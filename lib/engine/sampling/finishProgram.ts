import { allocateRegisters } from "./allocateRegisters.ts";
import type { ProgramRecord } from "./createRecorder.ts";
import { dropDeadCode } from "./dropDeadCode.ts";
import { InvalidProgramError } from "./errors.ts";
import { endOfBlock, type Placed } from "./flattenBlocks.ts";
import { fuseInstructions } from "./fuseInstructions.ts";
import { readsOf, valueCount, writesOf } from "./Instruction.ts";
import { instructionWords, operation } from "./operation.ts";
import type { Program } from "./Program.ts";
import { planBridge } from "./planBridge.ts";
import { shortenAssignments } from "./shortenAssignments.ts";

/** Rows of a program: 8 MB at 256 paths a block. */
const maximumRegisters = 4_096;

/**
 * Makes what was written into a program: without what no output depends on, with joined instructions and
 * few registers.
 *
 * @throws {InvalidProgramError} when it needs too many registers.
 */
export function finishProgram(record: ProgramRecord, stepYears: Float64Array): Program {
  const { pool, states } = record;
  const recorded = [...record.outputs.values(), ...record.counts.values()];
  const one = pool.constant(1);
  const live = dropDeadCode(record.placed, recorded);
  const fused = fuseInstructions(live, { outputs: recorded, one });
  const { placed, outputs } = shortenAssignments(fused, {
    states: new Set(states.keys()),
    outputs: recorded,
  });
  const touched = new Set(outputs);
  for (const line of placed) {
    for (const value of readsOf(line)) touched.add(value);
    for (const value of writesOf(line)) touched.add(value);
  }
  const kept = [...states.keys()].filter((state) => touched.has(state));
  const { registerOf, registers } = allocateRegisters(placed, { states: kept, outputs });
  if (registers > maximumRegisters) {
    throw new InvalidProgramError(`${registers} registers, of ${maximumRegisters} at most.`);
  }
  const { operandOf, ...tables } = pool.tables(new Set([...touched].filter((value) => value < 0)));
  const place = (value: number) => registerOf.get(value) ?? operandOf.get(value) ?? 0;
  const { code, draws } = writeCode(placed, place);
  const operands = outputs.map(place);
  return {
    steps: stepYears.length,
    code,
    ...tables,
    initial: Float64Array.from(kept, (state) => states.get(state) ?? 0),
    registers,
    draws,
    factors: countFactors(placed),
    bridge: planBridge(stepYears),
    outputs: [...record.outputs.keys()],
    outputOperands: Int32Array.from(operands.slice(0, record.outputs.size)),
    counts: [...record.counts.keys()],
    countOperands: Int32Array.from(operands.slice(record.outputs.size)),
  };
}

/** Factors up to the last that is walked: a factor keeps its number, and so its path, whatever else is left out. */
function countFactors(placed: readonly Placed[]): number {
  const walked = placed.flatMap(({ operation: of, operands }) =>
    of === operation.brownian ? [(operands[0] ?? 0) + 1] : [],
  );
  return Math.max(0, ...walked);
}

function writeCode(placed: readonly Placed[], place: (value: number) => number) {
  const code = new Int32Array(placed.length * instructionWords);
  const buffers = new Map<string, number>();
  for (const [index, line] of placed.entries()) {
    const count = valueCount(line.operation);
    const words = line.operands.map((operand, at) => (at < count ? place(operand) : operand));
    if (line.operation === operation.skip) {
      words[1] = endOfBlock(placed, index) - index - 1;
    }
    if (line.operation === operation.uniform || line.operation === operation.normal) {
      const name = `${line.operation} ${words[1]}`;
      words[0] = buffers.get(name) ?? buffers.size;
      buffers.set(name, words[0]);
    }
    const target = line.target < 0 ? -1 : place(line.target);
    code.set([line.operation, target, ...words], index * instructionWords);
  }
  return { code, draws: buffers.size };
}
