import type { DemoManifest } from "../../demo/DemoManifest.ts";

/** True in a build of the demo alone; the branch not taken is cut from the bundle. */
export const isDemo = process.env.NEXT_PUBLIC_MINTAGE_DEMO === "1";

let manifest: DemoManifest | undefined;

/** The running demo, once `startSession` has read it; `undefined` in every other build. */
export function readDemoManifest(): DemoManifest | undefined {
  return manifest;
}

/** Reads what the demo's server says of its chain. A missing file leaves the demo without profiles. */
export async function loadDemoManifest(): Promise<DemoManifest | undefined> {
  const response = await fetch("/demo.json", { cache: "no-store" }).catch(() => undefined);
  const content: unknown = response?.ok === true ? await response.json() : undefined;
  manifest = isManifest(content) ? content : undefined;
  return manifest;
}

/** The file comes from where the app itself comes from; this tells it from an error page. */
function isManifest(content: unknown): content is DemoManifest {
  return (
    typeof content === "object" &&
    content !== null &&
    "rpcUrl" in content &&
    "daos" in content &&
    Array.isArray(content.daos)
  );
}
