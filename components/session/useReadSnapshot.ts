"use client";

import { type Query, useIsFetching, useQueryClient } from "@tanstack/react-query";
import { useCallback, useSyncExternalStore } from "react";
import type { Snapshot } from "../../lib/dao/Snapshot.ts";
import type { OpenedSnapshot } from "../../lib/queries/snapshotQuery.ts";
import { useDaoEntry } from "./useDaoEntry.ts";

/** What a page has read of the open DAO, for parts that show it and do not read themselves. */
export type ReadSnapshot = {
  entry: string | null;
  snapshot: Snapshot | undefined;
  /** Milliseconds since 1970. */
  readAt: number;
  isError: boolean;
  isFetching: boolean;
  readAgain(): void;
};

/** Looks at the snapshot queries of the page, without the code that reads a chain. */
export function useReadSnapshot(): ReadSnapshot {
  const [entry] = useDaoEntry();
  const client = useQueryClient();
  const cache = client.getQueryCache();
  const subscribe = useCallback((listener: () => void) => cache.subscribe(listener), [cache]);
  const find = () => {
    const [query] = cache.findAll({ predicate: isOf(entry), type: "active" });
    return query && client.getQueryState<OpenedSnapshot>(query.queryKey);
  };
  const state = useSyncExternalStore(subscribe, find, () => undefined);
  const isFetching = useIsFetching({ predicate: isOf(entry) }) > 0;
  return {
    entry,
    snapshot: state?.data?.snapshot,
    readAt: state?.dataUpdatedAt ?? 0,
    isError: state?.status === "error",
    isFetching,
    readAgain: () => void client.refetchQueries({ predicate: isOf(entry), type: "active" }),
  };
}

function isOf(entry: string | null): (query: Query) => boolean {
  return ({ queryKey }) => queryKey[0] === "snapshot" && queryKey[2] === entry;
}
