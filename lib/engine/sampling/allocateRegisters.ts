import type { Placed } from "./flattenBlocks.ts";
import { readsOf, writesOf } from "./Instruction.ts";

/** What lives on from step to step, and what is recorded at the end of a step. */
export type Lasting = { states: readonly number[]; outputs: readonly number[] };

/** The register of each value, and how many there are. */
export type Allocation = { registerOf: ReadonlyMap<number, number>; registers: number };

/**
 * Gives each value a register: the states the first ones, results the one that was freed last, so that
 * the rows in use stay few and near.
 */
export function allocateRegisters(placed: readonly Placed[], lasting: Lasting): Allocation {
  const registerOf = new Map(lasting.states.map((state, index) => [state, index]));
  const lastUses = findLastUses(placed);
  for (const output of lasting.outputs) {
    lastUses.set(output, placed.length);
  }
  const free: number[] = [];
  const isState = new Set(lasting.states);
  let registers = lasting.states.length;
  for (const [index, line] of placed.entries()) {
    for (const value of new Set(readsOf(line))) {
      const register = registerOf.get(value);
      if (register !== undefined && !isState.has(value) && lastUses.get(value) === index) {
        free.push(register);
      }
    }
    if (line.target >= 0 && !registerOf.has(line.target)) {
      const register = free.pop() ?? registers;
      registers = Math.max(registers, register + 1);
      registerOf.set(line.target, register);
    }
  }
  return { registerOf, registers };
}

function findLastUses(placed: readonly Placed[]): Map<number, number> {
  const uses = new Map<number, number>();
  for (const [index, line] of placed.entries()) {
    for (const value of [...readsOf(line), ...writesOf(line)]) {
      uses.set(value, index);
    }
  }
  return uses;
}
