import { type Instruction, type Line, writesOf } from "./Instruction.ts";
import { operation } from "./operation.ts";

/** An instruction in its place; `block` names the `when` it stands in, 0 for none. */
export type Placed = Instruction & { readonly block: number; readonly parents: readonly number[] };

/**
 * The lines in one row. A `when` becomes an instruction `skip` whose second operand is the name of
 * the block that it opens.
 */
export function flattenBlocks(lines: readonly Line[]): Placed[] {
  const placed: Placed[] = [];
  let names = 0;
  const place = (inner: readonly Line[], parents: readonly number[]) => {
    const block = parents.at(-1) ?? 0;
    for (const line of inner) {
      if ("lines" in line) {
        names += 1;
        const name = names;
        const operands = [line.column, name];
        placed.push({ operation: operation.skip, target: -1, operands, block, parents });
        place(line.lines, [...parents, name]);
      } else {
        placed.push({ ...line, block, parents });
      }
    }
  };
  place(lines, []);
  return placed;
}

/** Instructions that stand within a block, at any depth. */
export function within(placed: readonly Placed[], block: number): readonly Placed[] {
  return placed.filter(({ parents }) => parents.includes(block));
}

/** Whether one of the registers is written between two places, both excluded. */
export function isWritten(
  registers: readonly number[],
  { placed, from, to }: { placed: readonly Placed[]; from: number; to: number },
): boolean {
  return placed
    .slice(from + 1, to)
    .some((line) => writesOf(line).some((register) => registers.includes(register)));
}
