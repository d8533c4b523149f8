"use client";

import { useSession } from "../session/useSession.ts";
import { DemoClock } from "./DemoClock.tsx";
import { DemoWallets } from "./DemoWallets.tsx";

/** Who one is in the demo, and the passing of its time. Exists in builds of the demo alone. */
export function DemoBar() {
  const { demo } = useSession();
  if (demo === undefined) return null;
  return (
    <aside
      aria-label="Demo"
      className="z-10 flex flex-wrap items-center gap-x-5 gap-y-2 border-t border-line bg-card px-4.5 py-2 text-small sm:sticky sm:bottom-0 sm:px-8"
    >
      <span className="font-[620] text-accent">Demo</span>
      <DemoWallets demo={demo} />
      <DemoClock rpcUrl={demo.rpcUrl} chainId={demo.chainId} />
    </aside>
  );
}
