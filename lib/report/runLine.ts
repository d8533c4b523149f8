import { formatAmountGrouped } from "../amount/formatAmountGrouped.ts";
import { formatDateTime } from "../amount/formatDateTime.ts";
import type { Preview } from "../preview/Preview.ts";

/** Of which DAO a report is, and how, on which block and for when its calls were run. */
export function runLine({ execution, snapshot }: Preview): string {
  const { block, dao } = snapshot;
  return `${dao.name} on ${dao.shortName}, chain ${dao.chainId}. Run by ${execution.method} (${execution.entry.label}) on block ${formatAmountGrouped(block.number, 0)} (${formatDateTime(block.timestamp)}), as if executed on ${formatDateTime(execution.executeAt)}.`;
}
