import type { Draft } from "../proposal/Draft.ts";
import { receipt } from "../receipt/receipt.ts";
import type { DraftWriter, StoredDraft } from "./StoreSchema.ts";

/**
 * Whether a writer may put its draft in place of the stored one without taking something from sight:
 * where none is stored, where it wrote that one itself or has seen it, and where both say the same.
 */
export function mayOverwrite(
  stored: StoredDraft | undefined,
  { draft, writer }: { draft: Draft; writer: DraftWriter },
): boolean {
  if (stored === undefined || stored.savedBy === writer.id) return true;
  return stored.updatedAt === writer.basedOn || isSameDraft(stored.draft, draft);
}

/** Whether two drafts hold the same, whatever the order of their fields. */
export function isSameDraft(one: Draft, other: Draft): boolean {
  return receipt(one) === receipt(other);
}
