"use client";

import { skipToken, type UseQueryResult, useQuery } from "@tanstack/react-query";
import { chains } from "../../lib/dao/chains.ts";
import type { Snapshot } from "../../lib/dao/Snapshot.ts";
import { type QueryContext, snapshotQuery } from "../../lib/queries/snapshotQuery.ts";
import { useDaoEntry } from "./useDaoEntry.ts";
import { useProfiles } from "./useProfiles.ts";
import { useQueryContext } from "./useQueryContext.ts";

/** The open DAO at its pinned block, shared by all parts of a page through the query's key. */
export type SnapshotSession = {
  entry: string | null;
  /** `undefined` while the chain is unknown or has no RPC URL. */
  context: QueryContext | undefined;
  query: UseQueryResult<Snapshot>;
};

/** Reads the DAO that the URL names. */
export function useSnapshot(): SnapshotSession {
  const [entry] = useDaoEntry();
  const profiles = useProfiles();
  const shortName = entry?.split(":")[0];
  const chainId = chains.find((chain) => chain.shortName === shortName)?.id;
  const context = useQueryContext(chainId);
  const profile = profiles.find((candidate) => candidate.entry === entry);
  const options =
    context === undefined || entry === null
      ? undefined
      : snapshotQuery(context, { entry, ...(profile === undefined ? {} : { profile }) });
  const query = useQuery({
    queryKey: options?.queryKey ?? ["snapshot", entry],
    queryFn: options?.queryFn ?? skipToken,
  });
  return { entry, context, query };
}
