"use client";

import { skipToken, type UseQueryResult, useQuery } from "@tanstack/react-query";
import type { ChainInfo } from "../../lib/dao/chains.ts";
import type { DaoProfile } from "../../lib/dao/DaoProfile.ts";
import type { BaseError } from "../../lib/errors/BaseError.ts";
import {
  type OpenedSnapshot,
  type QueryContext,
  snapshotQuery,
} from "../../lib/queries/snapshotQuery.ts";
import { type Entry, parseEntry } from "./parseEntry.ts";
import { useDaoEntry } from "./useDaoEntry.ts";
import { useProfiles } from "./useProfiles.ts";
import { useQueryContext } from "./useQueryContext.ts";
import { useSession } from "./useSession.ts";

/** The open DAO at its pinned block, shared by all parts of a page through the query's key. */
export type SnapshotSession = {
  /** As the URL has it; `null` for none. */
  entry: string | null;
  /** Why the entry cannot be opened, known without asking the chain. */
  entryError: BaseError | undefined;
  chain: ChainInfo | undefined;
  /** False until profiles, and in the demo its chain, were looked for. */
  isReady: boolean;
  /** `undefined` while the chain is unknown or has no RPC URL. */
  context: QueryContext | undefined;
  query: UseQueryResult<OpenedSnapshot>;
};

/** Reads the DAO that the URL names. */
export function useSnapshot(): SnapshotSession {
  const [entry] = useDaoEntry();
  const { isReady } = useSession();
  const profiles = useProfiles();
  const parsed = entry === null ? undefined : parseEntry(entry);
  const context = useQueryContext(parsed?.value?.chain.id);
  const profile = parsed?.value === undefined ? undefined : findProfile(profiles, parsed.value);
  const options =
    context === undefined || entry === null || !isReady
      ? undefined
      : snapshotQuery(context, { entry, ...(profile === undefined ? {} : { profile }) });
  const query = useQuery({
    queryKey: options?.queryKey ?? ["snapshot", entry],
    queryFn: options?.queryFn ?? skipToken,
    // While a new profile or endpoint is read for; never the values of another DAO.
    placeholderData: (previous, query) => (query?.queryKey[2] === entry ? previous : undefined),
  });
  return { entry, entryError: parsed?.error, chain: parsed?.value?.chain, isReady, context, query };
}

function findProfile(profiles: readonly DaoProfile[], entry: Entry): DaoProfile | undefined {
  return profiles.find((profile) => {
    const { value } = parseEntry(profile.entry);
    return value?.address === entry.address && value.chain.id === entry.chain.id;
  });
}
