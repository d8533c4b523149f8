"use client";

import type { ReactNode } from "react";
import { NoEndpointNotice } from "./NoEndpointNotice.tsx";
import { SlowRead } from "./SlowRead.tsx";
import type { SnapshotSession } from "./useSnapshot.ts";

type UnreadProps = Pick<SnapshotSession, "chain" | "context" | "isReady" | "query"> & {
  entry: string;
  /** What stands beneath while it is read. */
  children?: ReactNode;
};

/** A DAO that is not read yet, by no fault: its chain has no endpoint, or it takes long. */
export function Unread({ entry, chain, context, isReady, query, children }: UnreadProps) {
  if (chain === undefined) return children;
  if (context !== undefined) {
    const isStopped = isReady && query.fetchStatus === "idle";
    return (
      <SlowRead
        entry={entry}
        chain={chain}
        rpcUrl={context.rpcUrl}
        isStopped={isStopped}
        retry={query.refetch}
      >
        {children}
      </SlowRead>
    );
  }
  return isReady ? <NoEndpointNotice chain={chain} entry={entry} /> : children;
}
