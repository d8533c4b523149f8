import type { ProgramRecord } from "./createRecorder.ts";
import { flattenBlocks, type Placed } from "./flattenBlocks.ts";
import { readsOf, writesOf } from "./Instruction.ts";
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
    for (const line of placed) for (const value of randomWrites(line, random)) random.add(value);
  }
  return random;
}

/**
 * What a line writes that is random, given what is. A move is so by its amount and by what limits it;
 * where it goes to changes nothing of where it comes from.
 */
function randomWrites(line: Placed, random: ReadonlySet<number>): readonly number[] {
  const isRandom = (value: number | undefined) => value !== undefined && random.has(value);
  const { operation: of, target, operands } = line;
  const [amount, first, second, limit] = operands;
  if (of === operation.issue) {
    const isMoveRandom = [amount, second, limit].some(isRandom);
    return isMoveRandom ? writesOf(line) : [first ?? -1].filter(isRandom);
  }
  if (of === operation.burn || of === operation.transfer) {
    return [amount, first].some(isRandom) ? writesOf(line) : [];
  }
  return draws.includes(of) || readsOf(line).some(isRandom) ? [target] : [];
}
