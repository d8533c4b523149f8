"use client";

import { type ReactNode, Suspense } from "react";
import { Skeleton } from "../ui/Skeleton.tsx";
import { NoDaoOpen } from "./NoDaoOpen.tsx";
import { useDaoEntry } from "./useDaoEntry.ts";

/**
 * Shows its children once the URL names a DAO. Children that are `lazy` are not fetched before:
 * what reads a chain weighs as much as the rest of the app.
 */
export function DaoRequired({ children }: { children: ReactNode }) {
  return (
    <Suspense fallback={<Skeleton label="Opening" lines={9} />}>
      <Required>{children}</Required>
    </Suspense>
  );
}

function Required({ children }: { children: ReactNode }) {
  const [entry] = useDaoEntry();
  return entry === null ? <NoDaoOpen /> : children;
}
