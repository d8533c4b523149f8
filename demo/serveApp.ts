import { join } from "node:path";
import { buildApp, repositoryFolder } from "./buildApp.ts";
import type { DemoManifest } from "./DemoManifest.ts";
import { type AppServer, serveFolder } from "./serveFolder.ts";

/**
 * Builds the app in demo mode and serves it, with the manifest at `/demo.json`.
 *
 * @throws {AppBuildFailedError | PortBusyError}
 */
export async function buildAndServeApp(parameters: {
  manifest: DemoManifest;
  port: number;
  signal: AbortSignal;
}): Promise<AppServer> {
  const { manifest, port, signal } = parameters;
  await buildApp(signal);
  return serveFolder({
    folder: join(repositoryFolder, "out"),
    port,
    pages: { "/demo.json": JSON.stringify(manifest) },
  });
}
