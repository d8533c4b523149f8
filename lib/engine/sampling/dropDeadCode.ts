import { endOfBlock, type Placed } from "./flattenBlocks.ts";
import { causesOf, isMove, writesOf } from "./Instruction.ts";
import { operation } from "./operation.ts";

/** Drops what no output depends on, in this step or a later one. */
export function dropDeadCode(placed: readonly Placed[], outputs: readonly number[]): Placed[] {
  const needed = new Set(outputs);
  const kept = findKept(placed, needed);
  for (let at = placed.length - 1; at >= 0; at -= 1) {
    if (placed[at]?.operation !== operation.skip) continue;
    const end = endOfBlock(placed, at);
    for (let inner = at + 1; inner < end && !kept.has(at); inner += 1) {
      if (kept.has(inner)) kept.add(at);
    }
  }
  return placed.flatMap((line, at) => {
    if (!kept.has(at)) return [];
    return isMove(line.operation) && !needed.has(line.target) ? { ...line, target: -1 } : line;
  });
}

/** The places of what writes a needed register; what decides that is needed too, and is added. */
function findKept(placed: readonly Placed[], needed: Set<number>): Set<number> {
  const kept = new Set<number>();
  const written = placed.map(writesOf);
  // Backwards, as most of what is needed stands before what needs it.
  for (let before = -1; before !== needed.size; ) {
    before = needed.size;
    for (let at = placed.length - 1; at >= 0; at -= 1) {
      const line = placed[at];
      if (line === undefined || kept.has(at)) continue;
      if (written[at]?.some((register) => needed.has(register)) !== true) continue;
      kept.add(at);
      for (const register of causesOf(line)) needed.add(register);
    }
  }
  return kept;
}
