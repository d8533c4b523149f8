import { isWritten, type Placed } from "./flattenBlocks.ts";
import { isMove, reads, readsOf, writes } from "./Instruction.ts";
import { operation } from "./operation.ts";

/** What an assignment is judged by. */
export type AssignmentContext = {
  states: ReadonlySet<number>;
  outputs: readonly number[];
};

/** An assignment as shortened, and what its outputs are called afterwards. */
export type Shortened = { placed: Placed[]; outputs: number[] };

/** The instructions while they are shortened: an assignment that is gone leaves a hole. */
type Work = {
  placed: (Placed | undefined)[];
  outputs: number[];
  states: ReadonlySet<number>;
  /** By value: where it is computed. A state is none of these values. */
  origins: ReadonlyMap<number, number>;
  /** By value: where it is read, rising. */
  uses: ReadonlyMap<number, readonly number[]>;
};

/** Lets an instruction write straight into the state that its result is assigned to. */
export function shortenAssignments(
  lines: readonly Placed[],
  { states, outputs }: AssignmentContext,
): Shortened {
  const work: Work = {
    placed: [...lines],
    outputs: [...outputs],
    states,
    origins: new Map(lines.map(({ target }, at) => [target, at])),
    uses: findUses(lines),
  };
  for (let to = lines.length - 1; to >= 0; to -= 1) {
    const line = work.placed[to];
    if (line?.operation === operation.copy && states.has(line.target)) shorten(work, to);
  }
  return {
    placed: work.placed.filter((line) => line !== undefined),
    outputs: work.outputs,
  };
}

function findUses(lines: readonly Placed[]): Map<number, number[]> {
  const uses = new Map<number, number[]>();
  for (const [at, line] of lines.entries()) {
    for (const value of readsOf(line)) {
      const known = uses.get(value);
      if (known === undefined) uses.set(value, [at]);
      else known.push(at);
    }
  }
  return uses;
}

function shorten(work: Work, to: number): void {
  const { placed, outputs, states, origins, uses } = work;
  const line = placed[to];
  const value = line?.operands[0] ?? -1;
  const from = origins.get(value);
  const source = from === undefined ? undefined : placed[from];
  if (line === undefined || from === undefined || source === undefined) return;
  if (value < 0 || states.has(value) || isMove(source.operation)) return;
  const state = line.target;
  const readAt = uses.get(value) ?? [];
  const lastUse = outputs.includes(value) ? placed.length : (readAt.at(-1) ?? to);
  const isFree =
    source.block === line.block &&
    !isTouched(state, { placed, from, to }) &&
    !isWritten([state], { placed, from: to, to: lastUse });
  if (!isFree) return;
  const rename = (register: number) => (register === value ? state : register);
  placed[to] = undefined;
  for (const at of new Set([from, ...readAt])) {
    const other = placed[at];
    if (other !== undefined) placed[at] = renamed(other, rename);
  }
  for (const [index, output] of outputs.entries()) outputs[index] = rename(output);
}

/** Whether a register is read or written between two places, both excluded. */
function isTouched(
  register: number,
  { placed, from, to }: { placed: Work["placed"]; from: number; to: number },
): boolean {
  for (let at = from + 1; at < to; at += 1) {
    const line = placed[at];
    if (line !== undefined && (reads(line, register) || writes(line, register))) return true;
  }
  return false;
}

function renamed(line: Placed, rename: (register: number) => number): Placed {
  const values = readsOf(line).map(rename);
  return {
    ...line,
    target: rename(line.target),
    operands: [...values, ...line.operands.slice(values.length)],
  };
}
