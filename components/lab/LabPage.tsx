"use client";

import { useCallback, useMemo, useState, useSyncExternalStore } from "react";
import { Skeleton } from "../ui/Skeleton.tsx";
import { LabWorkbench } from "./LabWorkbench.tsx";
import { type LabStart, readLabStart } from "./useLabUrl.ts";

const never = () => () => undefined;

/** The Lab, once there is a URL to read: what it begins with stands in the URL's fragment. */
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
  const [start, setStart] = useState({ ...first, number: 0 });
  const restart = useCallback(
    (next: LabStart) => setStart(({ number }) => ({ ...next, number: number + 1 })),
    [],
  );
  return <LabWorkbench key={start.number} start={start} onLink={restart} />;
}
