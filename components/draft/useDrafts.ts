"use client";

import { type UseQueryResult, useQuery, useQueryClient } from "@tanstack/react-query";
import { useCallback } from "react";
import type { StoredDraft } from "../../lib/store/StoreSchema.ts";
import { openSharedStore } from "../session/sharedStore.ts";
import type { DraftForm } from "./DraftForm.ts";
import { toStoredDraft } from "./storedForm.ts";

const queryKey = ["store", "drafts"] as const;

export type Drafts = {
  /** Of this DAO, latest first. */
  query: UseQueryResult<readonly StoredDraft[]>;
  save: (id: string, form: DraftForm) => Promise<void>;
  remove: (id: string) => Promise<void>;
};

/** The drafts of a DAO that are kept in this browser. */
export function useDrafts(dao: string): Drafts {
  const client = useQueryClient();
  const query = useQuery({
    queryKey,
    queryFn: async () => (await openSharedStore()).drafts.list(),
    select: (drafts) => drafts.filter(({ draft }) => draft.dao === dao),
    staleTime: 0,
  });
  const save = useCallback(
    async (id: string, form: DraftForm) => {
      const store = await openSharedStore();
      await store.drafts.save(id, toStoredDraft(form, dao));
      await client.invalidateQueries({ queryKey });
    },
    [client, dao],
  );
  const remove = useCallback(
    async (id: string) => {
      const store = await openSharedStore();
      await store.drafts.delete(id);
      await client.invalidateQueries({ queryKey });
    },
    [client],
  );
  return { query, save, remove };
}
