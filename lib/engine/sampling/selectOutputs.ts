import type { ProgramRecord } from "./createRecorder.ts";
import { flattenBlocks, type Placed } from "./flattenBlocks.ts";
import { causesOf, writesOf } from "./Instruction.ts";
import { operation } from "./operation.ts";

/** What differs from path to path, or what is the same on all. */
export type OutputPart = "random" | "fixed";

const draws: readonly number[] = [operation.uniform, operation.normal, operation.brownian];

/** The same record with only those outputs and counts that differ between paths, or only the others. */
export function selectOutputs(record: ProgramRecord, part: OutputPart): ProgramRecord {
  const random = findRandomValues(flattenBlocks(record.lines));
  const select = (recorded: ReadonlyMap<string, number>) =>
    new Map([...recorded].filter(([, value]) => random.has(value) === (part === "random")));
  return { ...record, outputs: select(record.outputs), counts: select(record.counts) };
}

/** Every value that a draw has a hand in, in this step or, by a state, in an earlier one. */
function findRandomValues(placed: readonly Placed[]): ReadonlySet<number> {
  const random = new Set<number>();
  let found = -1;
  while (random.size > found) {
    found = random.size;
    for (const line of placed) {
      const isRandom =
        draws.includes(line.operation) || causesOf(line).some((value) => random.has(value));
      if (isRandom) for (const value of writesOf(line)) random.add(value);
    }
  }
  return random;
}
