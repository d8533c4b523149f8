import { formatAmountGrouped } from "../amount/formatAmountGrouped.ts";
import type { Preview } from "../preview/Preview.ts";

/** Of which state the readings are that findings rest on. */
export function evidenceNote({ snapshot, execution }: Preview): string {
  const number = formatAmountGrouped(snapshot.block.number, 0);
  return execution.after === undefined
    ? `Readings are of block ${number}.`
    : `Readings are of block ${number}, or of the state that the calls leave on it.`;
}
