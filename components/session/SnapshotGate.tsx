"use client";

import { lazy, type ReactNode, Suspense, useEffect, useState } from "react";
import { ErrorNotice } from "../ui/ErrorNotice.tsx";
import { Skeleton } from "../ui/Skeleton.tsx";
import { shortenAddress } from "../ui/shortenAddress.ts";
import { EntryForm } from "./EntryForm.tsx";
import { NoDaoOpen } from "./NoDaoOpen.tsx";
import type { OpenedDao } from "./OpenedDao.ts";
import { PageTitle } from "./PageTitle.tsx";
import { ReadFailure } from "./ReadFailure.tsx";
import { type SnapshotSession, useSnapshot } from "./useSnapshot.ts";

// Only who has to wait loads it.
const Unread = lazy(() => import("./Unread.tsx").then((module) => ({ default: module.Unread })));

const skeleton = <Skeleton label="Reading the chain" lines={9} />;

type SnapshotGateProps = { children: (opened: OpenedDao) => ReactNode };

/** Reads the DAO of the URL, and shows the page once it is there; else what is missing, and how to mend it. */
export function SnapshotGate({ children }: SnapshotGateProps) {
  return (
    <Suspense fallback={skeleton}>
      <Gate>{children}</Gate>
    </Suspense>
  );
}

function Gate({ children }: SnapshotGateProps) {
  const session = useSnapshot();
  const { entry, entryError, chain, isReady, context, query } = session;
  if (entry === null) return <NoDaoOpen />;
  if (entryError !== undefined) {
    return (
      <NotOpened entry={entry}>
        <ErrorNotice error={entryError} />
      </NotOpened>
    );
  }
  if (isReady && context === undefined && chain !== undefined) {
    return <Unread {...session} entry={entry} />;
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
  return <Reading key={entry} {...session} entry={entry} />;
}

/** After four seconds it says what it waits for. */
function Reading(props: SnapshotSession & { entry: string }) {
  const [isSlow, setSlow] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setSlow(true), 4_000);
    return () => clearTimeout(timer);
  }, []);
  return (
    <>
      <PageTitle>Reading {shortenEntry(props.entry)}</PageTitle>
      <Suspense fallback={skeleton}>
        {isSlow ? <Unread {...props}>{skeleton}</Unread> : skeleton}
      </Suspense>
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
