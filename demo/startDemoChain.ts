import type { DemoManifest } from "./DemoManifest.ts";
import { deployDemo } from "./deployDemo.ts";
import { fetchDemoArtifacts } from "./fetchDemoArtifacts.ts";
import type { ProxyCounters } from "./limitsProxy/ProxyCounters.ts";
import { requestRpc } from "./requestRpc.ts";
import { startAnvil } from "./startAnvil.ts";
import { startLimitsProxy } from "./startLimitsProxy.ts";

export type DemoChain = {
  manifest: DemoManifest;
  /** The proxy with geth's limits. */
  rpcUrl: string;
  counters: ProxyCounters;
  stop(): Promise<void>;
};

/**
 * Starts the demo chain with both DAOs deployed, at the same addresses, times and block hashes each
 * time. Every transaction sent from then on is mined at once, 12 seconds of chain time after the
 * block before, whatever the clock says.
 *
 * @param parameters.rpcPort a free one if not given.
 * @param parameters.without RPC methods to answer as unknown.
 * @throws {AnvilMissingError | AnvilFailedError | PortBusyError}
 */
export async function startDemoChain(
  parameters: { rpcPort?: number; without?: readonly string[] } = {},
): Promise<DemoChain> {
  const { rpcPort, without = [] } = parameters;
  const artifacts = fetchDemoArtifacts();
  const anvil = await startAnvil();
  try {
    const proxy = await startLimitsProxy({
      target: anvil.url,
      without,
      ...(rpcPort === undefined ? {} : { port: rpcPort }),
    });
    const deployed = await deployDemo(anvil.url, artifacts);
    await requestRpc(anvil.url, "evm_setAutomine", [true]);
    const stop = async () => {
      await proxy.stop();
      await anvil.stop();
    };
    const { url: rpcUrl, counters } = proxy;
    return { manifest: { ...deployed, rpcUrl }, rpcUrl, counters, stop };
  } catch (error) {
    await anvil.stop();
    throw error;
  }
}
