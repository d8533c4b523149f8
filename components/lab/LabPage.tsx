"use client";

import { lazy, Suspense, useCallback, useMemo, useState, useSyncExternalStore } from "react";
import { Skeleton } from "../ui/Skeleton.tsx";
import { LabWorkbench } from "./LabWorkbench.tsx";
import { type LabStart, readLabStart } from "./useLabUrl.ts";

// What reads a chain weighs much, and is of no use to who starts from a preset or a link.
const DaoLab = lazy(() => import("./DaoLab.tsx").then((module) => ({ default: module.DaoLab })));

const never = () => () => undefined;

/** The Lab, once there is a URL to read: it says what the Lab begins with. */
export function LabPage() {
  const isClient = useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
  return isClient ? <StartedLab /> : <Skeleton label="Opening the Lab" lines={6} />;
}

function StartedLab() {
  const first = useMemo(() => readLabStart(new URL(window.location.href)), []);
  const [{ start, number }, setStart] = useState({ start: first, number: 0 });
  const restart = useCallback(
    (next: LabStart | "dao") => setStart((last) => ({ start: next, number: last.number + 1 })),
    [],
  );
  if (start !== "dao") return <LabWorkbench key={number} start={start} onLink={restart} />;
  return (
    <Suspense fallback={<Skeleton label="Opening the DAO’s model" lines={6} />}>
      <DaoLab key={number} onLink={restart} />
    </Suspense>
  );
}
