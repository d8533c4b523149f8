"use client";

import { lazy, Suspense } from "react";
import { useDaoEntry } from "../session/useDaoEntry.ts";

const DaoStatus = lazy(() =>
  import("./DaoStatus.tsx").then((module) => ({ default: module.DaoStatus })),
);

/** The open DAO and its block. What reads them is fetched only when a DAO is open. */
export function HeaderStatus() {
  const [entry] = useDaoEntry();
  if (entry === null) return null;
  return (
    <Suspense fallback={<span>reading</span>}>
      <DaoStatus />
    </Suspense>
  );
}
