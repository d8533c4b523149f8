"use client";

import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import type { StoredDraft } from "../../lib/store/StoreSchema.ts";
import { sharedPlans } from "../session/sharedStore.ts";
import { Button } from "../ui/Button.tsx";
import { Pill } from "../ui/Pill.tsx";
import { RemovalNote } from "../ui/RemovalNote.tsx";
import { Time } from "../ui/Time.tsx";
import { UntrustedText } from "../ui/UntrustedText.tsx";
import { useRemovals } from "../ui/useRemovals.ts";
import type { FormContext } from "./actions/ActionForm.ts";
import { rememberedSending } from "./rememberedSending.ts";
import { repeatedDraft } from "./repeatedDraft.ts";

type DraftListProps = {
  drafts: readonly StoredDraft[];
  /** The one under work, which is not in the list. */
  open: StoredDraft | undefined;
  context: Pick<FormContext, "snapshot" | "kinds">;
  onOpen: (id: string) => void;
  onRemove: (id: string) => Promise<void>;
  onRestore: (removed: StoredDraft) => Promise<void>;
};

/** The other drafts kept in this browser, to go on with or to remove; what is removed can come back. */
export function DraftList({ onRemove, onRestore, ...props }: DraftListProps) {
  const removals = useRemovals<StoredDraft>({
    remove: async (chosen) => {
      await onRemove(chosen.id);
      return chosen;
    },
    restore: onRestore,
  });
  return (
    <>
      {props.drafts.length > 0 && <OtherDrafts {...props} onRemove={removals.remove} />}
      <RemovalNote
        removals={removals}
        describe={({ draft }) => <DraftTitle text={draft.title} />}
        failure="The list of drafts was not changed."
      />
    </>
  );
}

type OtherDraftsProps = Omit<DraftListProps, "onRemove" | "onRestore"> & {
  onRemove: (chosen: StoredDraft) => void;
};

function OtherDrafts({ drafts, open, context, onOpen, onRemove }: OtherDraftsProps) {
  const [isShown, setShown] = useState(false);
  return (
    <details
      className="mb-5 border-y border-line py-2"
      onToggle={(event) => setShown(event.currentTarget.open)}
    >
      <summary className="text-small text-soft">
        Other drafts in this browser: {drafts.length}
      </summary>
      <ul className="mt-1">
        {drafts.map((stored, at) => (
          <li
            key={stored.id}
            className="flex flex-wrap items-center justify-between gap-x-3 border-t border-line py-1.5 first:border-t-0"
          >
            <button type="button" onClick={() => onOpen(stored.id)} className="min-h-8 text-left">
              <DraftName stored={stored} />{" "}
              {isShown && (
                <Marks
                  stored={stored}
                  repeated={repeatedDraft(stored, { above: drafts.slice(0, at), open })}
                  context={context}
                />
              )}
            </button>
            <Button tone="quiet" onClick={() => onRemove(stored)} className="px-2 text-small">
              Remove
            </Button>
          </li>
        ))}
      </ul>
    </details>
  );
}

function DraftName({ stored: { draft, updatedAt } }: { stored: StoredDraft }) {
  return (
    <>
      <span className="font-[550] underline-offset-4 hover:underline">
        <DraftTitle text={draft.title} />
      </span>{" "}
      <span className="text-small text-soft">
        {draft.actions.length} {draft.actions.length === 1 ? "action" : "actions"},{" "}
        <Time seconds={Math.floor(updatedAt / 1000)} form="minute" />
      </span>
    </>
  );
}

function DraftTitle({ text }: { text: string }) {
  return text.trim() === "" ? "Untitled draft" : <UntrustedText text={text} maximum={80} />;
}

type MarksProps = {
  stored: StoredDraft;
  repeated: ReturnType<typeof repeatedDraft>;
  context: DraftListProps["context"];
};

/** What tells a draft from others of its title: what was sent of it, and whether it is a repetition. */
function Marks({ stored, repeated, context }: MarksProps) {
  const { data: plans = [] } = useQuery({
    queryKey: ["store", "plans"],
    queryFn: () => sharedPlans.list(),
    staleTime: 0,
  });
  const sent = rememberedSending(stored.draft, { ...context, plans });
  return (
    <>
      {sent !== undefined && <Pill tone="info">{sent}</Pill>}{" "}
      {repeated !== undefined && (
        <Pill>{repeated === "open" ? "same as the open draft" : "same as one above"}</Pill>
      )}
    </>
  );
}
