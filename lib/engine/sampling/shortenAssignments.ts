import { isWritten, type Placed } from "./flattenBlocks.ts";
import { isMove, readsOf, writesOf } from "./Instruction.ts";
import { operation } from "./operation.ts";

/** What an assignment is judged by. */
export type AssignmentContext = {
  states: ReadonlySet<number>;
  outputs: readonly number[];
};

/** An assignment as shortened, and what its outputs are called afterwards. */
export type Shortened = { placed: Placed[]; outputs: number[] };

/** Lets an instruction write straight into the state that its result is assigned to. */
export function shortenAssignments(
  lines: readonly Placed[],
  { states, outputs }: AssignmentContext,
): Shortened {
  let result: Shortened = { placed: [...lines], outputs: [...outputs] };
  for (let to = result.placed.length - 1; to >= 0; to -= 1) {
    const line = result.placed[to];
    if (line?.operation === operation.copy && states.has(line.target)) {
      result = shorten({ ...result, line, to, states });
    }
  }
  return result;
}

type Candidate = Shortened & { line: Placed; to: number; states: ReadonlySet<number> };

function shorten({ placed, outputs, line, to, states }: Candidate): Shortened {
  const unchanged = { placed, outputs };
  const [value = -1] = line.operands;
  const from = placed.findIndex(({ target }) => target === value);
  const source = placed[from];
  if (value < 0 || states.has(value) || source === undefined || isMove(source.operation)) {
    return unchanged;
  }
  const state = line.target;
  const lastUse = outputs.includes(value)
    ? placed.length
    : placed.findLastIndex((other) => readsOf(other).includes(value));
  const between = placed.slice(from + 1, to);
  const isFree =
    source.block === line.block &&
    !between.some((other) => [...readsOf(other), ...writesOf(other)].includes(state)) &&
    !isWritten([state], { placed, from: to, to: lastUse });
  if (!isFree) {
    return unchanged;
  }
  const rename = (register: number) => (register === value ? state : register);
  return {
    placed: placed.flatMap((other, index) => (index === to ? [] : [renamed(other, rename)])),
    outputs: outputs.map(rename),
  };
}

function renamed(line: Placed, rename: (register: number) => number): Placed {
  const values = readsOf(line).map(rename);
  return {
    ...line,
    target: rename(line.target),
    operands: [...values, ...line.operands.slice(values.length)],
  };
}
