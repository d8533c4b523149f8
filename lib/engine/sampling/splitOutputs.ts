import type { ProgramRecord } from "./createRecorder.ts";
import type { Placed } from "./flattenBlocks.ts";
import { causesOf, writesOf } from "./Instruction.ts";
import { operation } from "./operation.ts";

/** What differs from path to path, and what is the same on all. */
export type OutputPart = "random" | "fixed";

const draws: readonly number[] = [operation.uniform, operation.normal, operation.brownian];

/** The same record twice: with those outputs and counts alone that differ between paths, and with the others. */
export function splitOutputs(record: ProgramRecord): Record<OutputPart, ProgramRecord> {
  const random = findRandomValues(record.placed);
  const select = (isWanted: boolean): ProgramRecord => {
    const among = (recorded: ReadonlyMap<string, number>) =>
      new Map([...recorded].filter(([, value]) => random.has(value) === isWanted));
    return { ...record, outputs: among(record.outputs), counts: among(record.counts) };
  };
  return { random: select(true), fixed: select(false) };
}

/** Every value that a draw has a hand in, in this step or, by a state, in an earlier one. */
function findRandomValues(placed: readonly Placed[]): ReadonlySet<number> {
  const random = new Set<number>();
  const lines = placed.map((line) => ({
    isDraw: draws.includes(line.operation),
    causes: causesOf(line),
    written: writesOf(line),
  }));
  let found = -1;
  while (random.size > found) {
    found = random.size;
    for (const { isDraw, causes, written } of lines) {
      if (isDraw || causes.some((value) => random.has(value))) {
        for (const value of written) random.add(value);
      }
    }
  }
  return random;
}
