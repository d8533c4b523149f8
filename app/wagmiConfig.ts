import { type Chain, custom, defineChain, type Transport } from "viem";
import { createConfig } from "wagmi";
import { type ChainInfo, chains as knownChains } from "../lib/dao/chains.ts";

/**
 * Wallets come from the browser (EIP-6963). Reading never goes through wagmi: each page reads
 * through the RPC endpoint of the settings, so the transports here refuse.
 */
export const wagmiConfig = createConfig({
  chains: atLeastOne(knownChains.map(toChain)),
  multiInjectedProviderDiscovery: true,
  ssr: true,
  transports: Object.fromEntries(knownChains.map(({ id }) => [id, refuseToRead])),
});

function toChain({ id, name, explorer }: ChainInfo): Chain {
  return defineChain({
    id,
    name,
    nativeCurrency: { name: "Ether", symbol: "ETH", decimals: 18 },
    rpcUrls: { default: { http: id === 31_337 ? ["http://127.0.0.1:8545"] : [] } },
    ...(explorer === undefined
      ? {}
      : { blockExplorers: { default: { name: "Explorer", url: explorer } } }),
  });
}

function refuseToRead(...parameters: Parameters<Transport>): ReturnType<Transport> {
  const request = () => Promise.reject(new Error("Read through createChainClient, not wagmi."));
  return custom({ request }, { retryCount: 0 })(...parameters);
}

function atLeastOne(chains: readonly Chain[]): readonly [Chain, ...Chain[]] {
  const [first, ...others] = chains;
  if (first === undefined) throw new Error("No chain is known.");
  return [first, ...others];
}
