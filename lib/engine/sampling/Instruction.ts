import { type Operation, operation } from "./operation.ts";

/**
 * An instruction while the program is written. A value of 0 or more is a register before allocation:
 * states and results count in one series; below 0 it is a scalar of the pool. `target` is −1 where
 * nothing is kept.
 */
export type Instruction = {
  readonly operation: Operation;
  readonly target: number;
  /** Values, then plain numbers (see `valueCount`). */
  readonly operands: readonly number[];
};

/** The body of a `when`, or the whole program. */
export type Block = { readonly column: number; readonly lines: Line[] };

export type Line = Instruction | Block;

const counts: Partial<Record<Operation, number>> = {
  [operation.copy]: 1,
  [operation.floor]: 1,
  [operation.squareRoot]: 1,
  [operation.exp]: 1,
  [operation.log]: 1,
  [operation.select]: 3,
  [operation.multiplyAdd]: 3,
  [operation.geometric]: 4,
  [operation.uniform]: 0,
  [operation.normal]: 0,
  [operation.brownian]: 0,
  [operation.issue]: 4,
  [operation.burn]: 3,
  [operation.transfer]: 3,
  [operation.skip]: 1,
};

/** How many of an instruction's operands are values; the rest are plain numbers. */
export function valueCount(of: Operation): number {
  return counts[of] ?? 2;
}

/** Whether the operation changes buckets, beside giving a value. */
export function isMove(of: Operation): boolean {
  return of === operation.issue || of === operation.burn || of === operation.transfer;
}

/** The values an instruction reads. */
export function readsOf({ operation: of, operands }: Instruction): readonly number[] {
  return operands.slice(0, valueCount(of));
}

/**
 * Of the values an instruction reads, those that decide what it does: of a move the amount and what
 * limits it. Where it goes to changes nothing of where it comes from.
 */
export function causesOf(line: Instruction): readonly number[] {
  const reads = readsOf(line);
  if (line.operation === operation.issue) return reads.filter((_, place) => place !== 1);
  return isMove(line.operation) ? reads.slice(0, 2) : reads;
}

/** The registers an instruction writes. */
export function writesOf({ operation: of, target, operands }: Instruction): readonly number[] {
  const targets = target < 0 ? [] : [target];
  return isMove(of) ? [...targets, ...operands.slice(1, 3)] : targets;
}

/** Whether an instruction reads a value: `readsOf` without the list. */
export function reads({ operation: of, operands }: Instruction, value: number): boolean {
  const count = valueCount(of);
  for (let place = 0; place < count; place += 1) if (operands[place] === value) return true;
  return false;
}

/** Whether an instruction writes a register: `writesOf` without the list. */
export function writes(
  { operation: of, target, operands }: Instruction,
  register: number,
): boolean {
  if (target === register && register >= 0) return true;
  return isMove(of) && (operands[1] === register || operands[2] === register);
}
