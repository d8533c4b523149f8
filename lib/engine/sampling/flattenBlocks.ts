import { type Instruction, type Line, writes } from "./Instruction.ts";
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

/** The place after the last instruction that stands within the block which a `skip` opens, at any depth. */
export function endOfBlock(placed: readonly Placed[], skip: number): number {
  const block = placed[skip]?.operands[1] ?? 0;
  let end = skip + 1;
  while (placed[end]?.parents.includes(block) === true) end += 1;
  return end;
}

/** Whether one of the registers is written between two places, both excluded. */
export function isWritten(
  registers: readonly number[],
  { placed, from, to }: { placed: readonly (Placed | undefined)[]; from: number; to: number },
): boolean {
  for (let at = from + 1; at < to; at += 1) {
    const line = placed[at];
    if (line !== undefined && registers.some((register) => writes(line, register))) return true;
  }
  return false;
}
