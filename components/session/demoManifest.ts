import type { DemoManifest } from "../../demo/DemoManifest.ts";

let manifest: DemoManifest | undefined;

/** The running demo, once `startDemo` has read it; `undefined` in every other build. */
export function readDemoManifest(): DemoManifest | undefined {
  return manifest;
}

/** Keeps what the demo's server said. */
export function setDemoManifest(read: DemoManifest): void {
  manifest = read;
}
