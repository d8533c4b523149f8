import { type Placed, within } from "./flattenBlocks.ts";
import { causesOf, isMove, writesOf } from "./Instruction.ts";
import { operation } from "./operation.ts";

/** Drops what no output depends on, in this step or a later one. */
export function dropDeadCode(placed: readonly Placed[], outputs: readonly number[]): Placed[] {
  const needed = new Set(outputs);
  const kept = new Set<Placed>();
  for (let before = -1; before !== needed.size; ) {
    before = needed.size;
    for (const line of placed) {
      if (writesOf(line).some((register) => needed.has(register))) {
        kept.add(line);
        for (const register of causesOf(line)) {
          needed.add(register);
        }
      }
    }
  }
  return placed
    .filter((line) => kept.has(line) || line.operation === operation.skip)
    .filter(
      (line) =>
        line.operation !== operation.skip ||
        within(placed, line.operands[1] ?? 0).some((inner) => kept.has(inner)),
    )
    .map((line) =>
      isMove(line.operation) && !needed.has(line.target) ? { ...line, target: -1 } : line,
    );
}
