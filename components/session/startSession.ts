import { setFallbackRpcUrl } from "../ui/rpcUrls.ts";
import { isDemo, loadDemoManifest } from "./demoManifest.ts";
import { addProfiles } from "./profiles.ts";
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

/** What cannot be read is left out: a page without profiles is better than none. */
async function start(): Promise<void> {
  state = "starting";
  await Promise.allSettled([isDemo ? startDemo() : undefined, loadStoredProfiles()]);
  state = "ready";
  for (const listener of listeners) listener();
}

async function startDemo(): Promise<void> {
  const manifest = await loadDemoManifest();
  if (manifest === undefined) return;
  setFallbackRpcUrl(manifest.chainId, manifest.rpcUrl);
  addProfiles(manifest.daos.map(({ profile }) => profile));
}
