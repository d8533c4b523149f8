import type { Address } from "viem";
import { createConnector } from "wagmi";
import { mock } from "wagmi/connectors/mock";

/** A demo account as wagmi's connectors know it. */
export type DemoWallet = { name: string; address: Address; chainId: number; rpcUrl: string };

/** The id of a demo account's connector. */
export function demoConnectorId(name: string): string {
  return `demo:${name}`;
}

/**
 * One of the demo's accounts as a wallet that never asks: the demo chain's node holds the keys and
 * signs. Exists in builds of the demo alone.
 */
export function demoConnector({ name, address, chainId, rpcUrl }: DemoWallet) {
  return createConnector((config) => {
    const chain = config.chains.find(({ id }) => id === chainId) ?? config.chains[0];
    const demoChain = { ...chain, rpcUrls: { default: { http: [rpcUrl] } } };
    const connector = mock({ accounts: [address] })({ ...config, chains: [demoChain] });
    return { ...connector, id: demoConnectorId(name), name: `${name} (demo)` };
  });
}
