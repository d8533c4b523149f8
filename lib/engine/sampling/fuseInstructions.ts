import { isWritten, type Placed } from "./flattenBlocks.ts";
import { readsOf } from "./Instruction.ts";
import { operation } from "./operation.ts";

/** Beside the instructions: what is recorded at the end of a step, and the scalar 1. */
export type FusionContext = { outputs: readonly number[]; one: number };

/**
 * Joins what the kernel does faster at once: a product and a sum, and the step of a geometric motion.
 * The arithmetic stays the same, bit for bit.
 */
export function fuseInstructions(placed: readonly Placed[], context: FusionContext): Placed[] {
  const { outputs, one } = context;
  const sums = fuse({ placed, outputs, join: joinSum });
  const powers = fuse({ placed: sums, outputs, join: joinExponent(one) });
  return fuse({ placed: powers, outputs, join: joinGeometric(one) });
}

/** What `outer` becomes with the instruction that gives its operand at `index`. */
type Join = (outer: Placed, inner: Placed, index: number) => Placed | undefined;

function fuse({
  placed,
  outputs,
  join,
}: {
  placed: readonly Placed[];
  outputs: readonly number[];
  join: Join;
}): Placed[] {
  const uses = countUses(placed, outputs);
  const result = [...placed];
  const origins = new Map(placed.map((line, index) => [line.target, index]));
  const gone = new Set<number>();
  for (const [to, outer] of placed.entries()) {
    for (const [index, value] of readsOf(outer).entries()) {
      const from = origins.get(value);
      const inner = from === undefined ? undefined : result[from];
      if (from === undefined || inner === undefined || from >= to || uses.get(value) !== 1) {
        continue;
      }
      const joined = join(outer, inner, index);
      if (joined !== undefined && !isWritten(readsOf(inner), { placed, from, to })) {
        result[to] = joined;
        gone.add(from);
        break;
      }
    }
  }
  return result.filter((_, index) => !gone.has(index));
}

/** A state counts as used twice, since it lives on. */
function countUses(placed: readonly Placed[], outputs: readonly number[]): Map<number, number> {
  const uses = new Map<number, number>();
  const add = (value: number) => uses.set(value, (uses.get(value) ?? 0) + 1);
  outputs.forEach(add);
  for (const line of placed) {
    readsOf(line).forEach(add);
    if (line.operation === operation.copy) {
      add(line.target);
      add(line.target);
    }
  }
  return uses;
}

const joinSum: Join = (outer, inner, index) => {
  if (outer.operation !== operation.add || inner.operation !== operation.multiply) {
    return undefined;
  }
  const other = outer.operands[1 - index] ?? 0;
  return { ...outer, operation: operation.multiplyAdd, operands: [...inner.operands, other] };
};

/** exp(b · c + d) is 1 · exp(b · c + d). */
const joinExponent =
  (one: number): Join =>
  (outer, inner) => {
    if (outer.operation !== operation.exp) {
      return undefined;
    }
    if (inner.operation === operation.multiplyAdd) {
      return { ...outer, operation: operation.geometric, operands: [one, ...inner.operands] };
    }
    const [b = 0, d = 0] = inner.operands;
    return inner.operation === operation.add
      ? { ...outer, operation: operation.geometric, operands: [one, b, one, d] }
      : undefined;
  };

/** x · (1 · exp(b · c + d)) is x · exp(b · c + d). */
const joinGeometric =
  (one: number): Join =>
  (outer, inner, index) => {
    const [factor, ...exponent] = inner.operands;
    const other = outer.operands[1 - index] ?? 0;
    return outer.operation === operation.multiply &&
      inner.operation === operation.geometric &&
      factor === one
      ? { ...outer, operation: operation.geometric, operands: [other, ...exponent] }
      : undefined;
  };
