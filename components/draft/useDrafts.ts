"use client";

import { type UseQueryResult, useQuery, useQueryClient } from "@tanstack/react-query";
import { useCallback, useEffect, useRef } from "react";
import type { DraftWriter, StoredDraft } from "../../lib/store/StoreSchema.ts";
import { openSharedStore } from "../session/sharedStore.ts";
import type { DraftForm } from "./DraftForm.ts";
import { toStoredDraft } from "./storedForm.ts";

const queryKey = ["store", "drafts"] as const;

export type Drafts = {
  /** Of this DAO, latest first. */
  query: UseQueryResult<readonly StoredDraft[]>;
  /** With a `writer`, nothing is overwritten that was not seen there. @throws {DraftChangedError} */
  save: (id: string, form: DraftForm, writer?: DraftWriter) => Promise<StoredDraft>;
  remove: (id: string) => Promise<void>;
};

/** The drafts of a DAO that are kept in this browser, also as other tabs change them. */
export function useDrafts(dao: string): Drafts {
  const client = useQueryClient();
  const query = useQuery({
    queryKey,
    queryFn: async () => (await openSharedStore()).drafts.list(),
    select: (drafts) => drafts.filter(({ draft }) => draft.dao === dao),
    staleTime: 0,
    // They are in this browser, so it may be offline.
    networkMode: "always",
  });
  const refresh = useCallback(() => client.invalidateQueries({ queryKey }), [client]);
  const tellOthers = useOtherTabs(refresh);
  const save = useCallback(
    async (id: string, form: DraftForm, writer?: DraftWriter) => {
      const store = await openSharedStore();
      try {
        const saved = await store.drafts.save(id, toStoredDraft(form, dao), writer);
        tellOthers();
        return saved;
      } finally {
        await refresh();
      }
    },
    [refresh, tellOthers, dao],
  );
  const remove = useCallback(
    async (id: string) => {
      const store = await openSharedStore();
      await store.drafts.delete(id);
      tellOthers();
      await refresh();
    },
    [refresh, tellOthers],
  );
  return { query, save, remove };
}

/** Calls `onChange` when another tab has changed drafts; the result tells the others. */
function useOtherTabs(onChange: () => void): () => void {
  const channel = useRef<BroadcastChannel | undefined>(undefined);
  useEffect(() => {
    const opened = new BroadcastChannel("mintage.drafts");
    opened.onmessage = onChange;
    channel.current = opened;
    return () => {
      opened.close();
      channel.current = undefined;
    };
  }, [onChange]);
  return useCallback(() => channel.current?.postMessage("changed"), []);
}
