import { parseAmount } from "../../../../amount/parseAmount.ts";
import type { Process, ProcessContext } from "../../../Process.ts";
import type { Cap } from "./capSchema.ts";

/**
 * Keeps the total at or below `max` (S38) by lowering the limit that every issuance meets. Of several
 * caps the lowest counts; their place in the model does not matter. A supply that is already above
 * stays, and nothing more is issued.
 */
export function cap(spec: Cap, context: ProcessContext): Process {
  const max = parseAmount(spec.max, context.decimals);
  if (max < context.ledger.limit) context.ledger.limit = max;
  return {};
}
