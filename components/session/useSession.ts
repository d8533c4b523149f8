"use client";

import { useSyncExternalStore } from "react";
import type { DemoManifest } from "../../demo/DemoManifest.ts";
import { readDemoManifest } from "./demoManifest.ts";
import { isSessionReady, subscribeToSession } from "./startSession.ts";

/** What was there before a page was opened: profiles kept in the browser, and the running demo. */
export type Session = {
  /** False until both were looked for. */
  isReady: boolean;
  /** In a demo build alone. */
  demo: DemoManifest | undefined;
};

/** The session; the first component that uses it starts it. */
export function useSession(): Session {
  const isReady = useSyncExternalStore(subscribeToSession, isSessionReady, () => false);
  return { isReady, demo: isReady ? readDemoManifest() : undefined };
}
