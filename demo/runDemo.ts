import { describeDemo } from "./describeDemo.ts";
import { checkPortFree } from "./findFreePort.ts";
import type { DemoFlags } from "./parseDemoFlags.ts";
import { buildAndServeApp } from "./serveApp.ts";
import { startDemoChain } from "./startDemoChain.ts";

type Stoppable = { stop(): Promise<void> };

export type DemoRun = {
  flags: DemoFlags;
  /** Ends a build that is under way. */
  signal: AbortSignal;
  /** Called with each part that has to be stopped in the end. */
  onStarted: (part: Stoppable) => void;
  print: (text: string) => void;
  report: (progress: string) => void;
};

/**
 * Starts the demo and prints what it is: one line of JSON or a text for people.
 *
 * @throws {PortBusyError} before anything is started.
 */
export async function runDemo(run: DemoRun): Promise<void> {
  const { app, json, port, rpcPort } = run.flags;
  await checkPortFree(rpcPort, "--rpc-port");
  if (app) await checkPortFree(port, "--port");
  run.report("Starting the chain and deploying two DAOs; the first time takes a few seconds more.");
  const chain = await startDemoChain({ rpcPort });
  run.onStarted(chain);
  let { manifest } = chain;
  if (app) {
    run.report("Building the app.");
    const server = await buildAndServeApp({ manifest, port, signal: run.signal });
    run.onStarted(server);
    manifest = { ...manifest, appUrl: server.url };
  }
  run.print(json ? `${JSON.stringify(manifest)}\n` : describeDemo(manifest, manifest.appUrl));
}
