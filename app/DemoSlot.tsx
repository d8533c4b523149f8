"use client";

import { lazy, Suspense, useSyncExternalStore } from "react";

const DemoBar =
  process.env.NEXT_PUBLIC_MINTAGE_DEMO === "1"
    ? lazy(() =>
        import("../components/demoBar/DemoBar.tsx").then((module) => ({
          default: module.DemoBar,
        })),
      )
    : undefined;

const never = () => () => undefined;

/** The demo's bar, in builds of the demo alone, and not in the page as exported. */
export function DemoSlot() {
  const isClient = useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
  if (DemoBar === undefined || !isClient) return null;
  return (
    <Suspense>
      <DemoBar />
    </Suspense>
  );
}
