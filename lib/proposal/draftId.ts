import { receipt } from "../receipt/receipt.ts";
import type { Draft } from "./Draft.ts";

/** A draft's name by its content: the same draft has the same id wherever it is read. */
export function draftId(draft: Draft): `0x${string}` {
  return receipt(draft);
}
