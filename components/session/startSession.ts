import { loadStoredProfiles } from "./storedProfiles.ts";

let state: "idle" | "starting" | "ready" = "idle";
const listeners = new Set<() => void>();

/** Whether the profiles, and in the demo its chain, were looked for. */
export function isSessionReady(): boolean {
  return state === "ready";
}

/** Calls back when the session is ready; the first caller starts it. */
export function subscribeToSession(listener: () => void): () => void {
  listeners.add(listener);
  if (state === "idle") void start();
  return () => listeners.delete(listener);
}

/**
 * What cannot be read is left out: a page without profiles is better than none. The demo's part is
 * imported behind the build's own condition, so that other builds do not contain it.
 */
async function start(): Promise<void> {
  state = "starting";
  const demo =
    process.env.NEXT_PUBLIC_MINTAGE_DEMO === "1"
      ? import("./startDemo.ts").then(({ startDemo }) => startDemo())
      : undefined;
  await Promise.allSettled([demo, loadStoredProfiles()]);
  state = "ready";
  for (const listener of listeners) listener();
}
