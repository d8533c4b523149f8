"use client";

import { useEffect, useRef, useState } from "react";
import { mayOverwrite } from "../../lib/store/mayOverwrite.ts";
import type { StoredDraft } from "../../lib/store/StoreSchema.ts";
import type { DraftForm } from "./DraftForm.ts";
import { toStoredDraft } from "./storedForm.ts";
import type { Drafts } from "./useDrafts.ts";

export type Autosave = {
  state: "untouched" | "saving" | "saved" | "failed" | "removed";
  error: unknown;
  /** The draft as another tab has left it, where it is not what this one holds: nothing is saved then. */
  other: StoredDraft | undefined;
  /** Counts a stored draft as seen, so that the next save may replace it. */
  see: (seen: StoredDraft) => void;
};

const untouched = { state: "untouched", error: undefined } as const;

const removed = { state: "removed", error: undefined } as const;

/**
 * Keeps the form in this browser with every change, and never over what another tab has saved since.
 * The first rendering is not a change.
 */
export function useAutosave(parameters: {
  id: string;
  form: DraftForm;
  /** The draft as it is stored now. */
  stored: StoredDraft | undefined;
  save: Drafts["save"];
}): Autosave {
  const { id, form, stored, save } = parameters;
  const [autosave, setAutosave] = useState<Pick<Autosave, "state" | "error">>(untouched);
  const [wasStored, setWasStored] = useState(false);
  if (stored !== undefined && !wasStored) setWasStored(true);
  const [writerId] = useState(() => crypto.randomUUID());
  const [basedOn, setBasedOn] = useState(stored?.updatedAt);
  const writer = { id: writerId, basedOn };
  const isReplaceable =
    stored === undefined ||
    mayOverwrite(stored, { draft: toStoredDraft(form, stored.draft.dao), writer });
  const kept = useRef<DraftForm | undefined>(form);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what other tabs do lets it try again
  useEffect(() => {
    if (form === kept.current) return;
    let isCurrent = true;
    // Taken back while it is on its way, a change must be saved over once more.
    kept.current = undefined;
    setAutosave({ state: "saving", error: undefined });
    save(id, form, { id: writerId, basedOn }).then(
      (saved) => {
        if (saved.savedBy !== writerId) setBasedOn(saved.updatedAt);
        if (!isCurrent) return;
        kept.current = form;
        setAutosave({ state: "saved", error: undefined });
      },
      (error: unknown) => isCurrent && setAutosave({ state: "failed", error }),
    );
    return () => {
      isCurrent = false;
    };
  }, [id, form, save, writerId, basedOn, isReplaceable]);
  const see = (seen: StoredDraft) => setBasedOn(seen.updatedAt);
  const isGone = wasStored && stored === undefined && autosave.state !== "saving";
  const shown = isGone && autosave.state !== "failed" ? removed : autosave;
  return { ...shown, other: isReplaceable ? undefined : stored, see };
}
