"use client";

import { type ReactNode, Suspense } from "react";
import { ErrorNotice } from "../ui/ErrorNotice.tsx";
import { Skeleton } from "../ui/Skeleton.tsx";
import { shortenAddress } from "../ui/shortenAddress.ts";
import { EntryForm } from "./EntryForm.tsx";
import { NoDaoOpen } from "./NoDaoOpen.tsx";
import { NoEndpointNotice } from "./NoEndpointNotice.tsx";
import type { OpenedDao } from "./OpenedDao.ts";
import { PageTitle } from "./PageTitle.tsx";
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
  if (entry === null) return <NoDaoOpen />;
  if (entryError !== undefined) {
    return (
      <NotOpened entry={entry}>
        <ErrorNotice error={entryError} />
      </NotOpened>
    );
  }
  if (isReady && context === undefined && chain !== undefined) {
    return <NoEndpointNotice chain={chain} entry={entry} />;
  }
  const failure = query.isError && (
    <ReadFailure error={query.error} entry={entry} retry={query.refetch} />
  );
  if (context !== undefined && query.data !== undefined) {
    return (
      <>
        {failure}
        {children({ entry, context, ...query.data })}
      </>
    );
  }
  if (failure !== false) return <NotOpened entry={entry}>{failure}</NotOpened>;
  return (
    <>
      <PageTitle>Reading {shortenEntry(entry)}</PageTitle>
      <Skeleton label="Reading the chain" lines={9} />
    </>
  );
}

/** Why it did not open, and the entry to correct: nothing that was typed is lost. */
function NotOpened({ entry, children }: { entry: string; children: ReactNode }) {
  return (
    <>
      <PageTitle>This DAO could not be opened</PageTitle>
      {children}
      <EntryForm key={entry} initial={entry} />
    </>
  );
}

function shortenEntry(entry: string): string {
  const [chain = "", address = ""] = entry.split(":");
  return `${chain}:${shortenAddress(address)}`;
}
