import { isSameDraft } from "../../lib/store/mayOverwrite.ts";
import type { StoredDraft } from "../../lib/store/StoreSchema.ts";

/** Which draft before it in the list a draft repeats word for word; `undefined`: none. */
export function repeatedDraft(
  { draft }: StoredDraft,
  { above, open }: { above: readonly StoredDraft[]; open: StoredDraft | undefined },
): "open" | "above" | undefined {
  if (open !== undefined && isSameDraft(open.draft, draft)) return "open";
  return above.some((other) => isSameDraft(other.draft, draft)) ? "above" : undefined;
}
