"use client";

import type { StoredDraft } from "../../lib/store/StoreSchema.ts";
import { Button } from "../ui/Button.tsx";
import { Time } from "../ui/Time.tsx";
import { UntrustedText } from "../ui/UntrustedText.tsx";

type DraftListProps = {
  drafts: readonly StoredDraft[];
  onOpen: (id: string) => void;
  onRemove: (id: string) => void;
};

/** The other drafts kept in this browser, to go on with or to remove. */
export function DraftList({ drafts, onOpen, onRemove }: DraftListProps) {
  if (drafts.length === 0) return null;
  return (
    <details className="mb-5 border-y border-line py-2">
      <summary className="text-small text-soft">
        Other drafts in this browser: {drafts.length}
      </summary>
      <ul className="mt-1">
        {drafts.map(({ id, draft, updatedAt }) => (
          <li
            key={id}
            className="flex flex-wrap items-center justify-between gap-x-3 border-t border-line py-1.5 first:border-t-0"
          >
            <button type="button" onClick={() => onOpen(id)} className="min-h-8 text-left">
              <span className="font-[550] underline-offset-4 hover:underline">
                {draft.title.trim() === "" ? (
                  "Untitled draft"
                ) : (
                  <UntrustedText text={draft.title} maximum={80} />
                )}
              </span>{" "}
              <span className="text-small text-soft">
                {draft.actions.length} {draft.actions.length === 1 ? "action" : "actions"},{" "}
                <Time seconds={Math.floor(updatedAt / 1000)} form="minute" />
              </span>
            </button>
            <Button tone="quiet" onClick={() => onRemove(id)} className="px-2 text-small">
              Remove
            </Button>
          </li>
        ))}
      </ul>
    </details>
  );
}
