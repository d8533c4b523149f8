import type { DemoManifest } from "../../demo/DemoManifest.ts";
import { setFallbackRpcUrl } from "../ui/rpcUrls.ts";
import { setDemoManifest } from "./demoManifest.ts";
import { addProfiles } from "./profiles.ts";

/** Reads what the demo's server says of its chain. A missing file leaves the demo without profiles. */
export async function startDemo(): Promise<void> {
  const response = await fetch("/demo.json", { cache: "no-store" }).catch(() => undefined);
  const content: unknown = response?.ok === true ? await response.json() : undefined;
  if (!isManifest(content)) return;
  setDemoManifest(content);
  setFallbackRpcUrl(content.chainId, content.rpcUrl);
  addProfiles(content.daos.map(({ profile }) => profile));
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
