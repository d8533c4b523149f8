"use client";

import { lazy, Suspense } from "react";
import { Skeleton } from "../../components/ui/Skeleton.tsx";

const LabPage = lazy(() =>
  import("../../components/lab/LabPage.tsx").then((module) => ({ default: module.LabPage })),
);

/** Fetches the Lab with its schemas and engine, which no other page needs. */
export function LabWork() {
  return (
    <Suspense fallback={<Skeleton label="Opening the Lab" lines={6} />}>
      <LabPage />
    </Suspense>
  );
}
