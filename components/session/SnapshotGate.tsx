"use client";

import { type ReactNode, Suspense } from "react";
import { ErrorNotice } from "../ui/ErrorNotice.tsx";
import { Skeleton } from "../ui/Skeleton.tsx";
import { EntryForm } from "./EntryForm.tsx";
import { NoDaoOpen } from "./NoDaoOpen.tsx";
import { NoEndpointNotice } from "./NoEndpointNotice.tsx";
import type { OpenedDao } from "./OpenedDao.ts";
import { ReadFailure } from "./ReadFailure.tsx";
import { useSnapshot } from "./useSnapshot.ts";

type SnapshotGateProps = { children: (opened: OpenedDao) => ReactNode };

/** Reads the DAO of the URL, and shows the page once it is there; else what is missing, and how to mend it. */
export function SnapshotGate({ children }: SnapshotGateProps) {
  return (
    <Suspense fallback={<Skeleton label="Opening" lines={6} />}>
      <Gate>{children}</Gate>
    </Suspense>
  );
}

function Gate({ children }: SnapshotGateProps) {
  const { entry, entryError, chain, isReady, context, query } = useSnapshot();
  if (entry === null) {
    return <NoDaoOpen />;
  }
  if (entryError !== undefined) {
    return (
      <>
        <ErrorNotice error={entryError} />
        <EntryForm key={entry} initial={entry} />
      </>
    );
  }
  if (isReady && context === undefined && chain !== undefined) {
    return <NoEndpointNotice chain={chain} entry={entry} />;
  }
  if (context !== undefined && query.data !== undefined) {
    return (
      <>
        {query.isError && <ReadFailure error={query.error} entry={entry} retry={query.refetch} />}
        {children({ entry, context, snapshot: query.data })}
      </>
    );
  }
  if (query.isError) {
    return (
      <>
        <ReadFailure error={query.error} entry={entry} retry={query.refetch} />
        <EntryForm key={entry} initial={entry} />
      </>
    );
  }
  return <Skeleton label={`Reading ${entry}`} lines={9} />;
}
