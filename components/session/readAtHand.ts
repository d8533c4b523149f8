import { createChainClient } from "../../lib/chain/createChainClient.ts";
import { chains } from "../../lib/dao/chains.ts";
import type { AtHand } from "../../lib/queries/AtHand.ts";
import { readRpcUrls } from "../ui/rpcUrls.ts";
import { sharedPlans } from "./sharedStore.ts";

/** Chains of this machine: what stands there says nothing of the world, and the other way round. */
const localChainId = 31_337;

/** The endpoints that the reader chose for other chains than this one, and the plans kept in this browser. */
export async function readAtHand(chainId: number): Promise<AtHand> {
  const others = chains.filter(({ id }) => id !== chainId && id !== localChainId);
  const urls = readRpcUrls();
  return {
    otherChains: others.flatMap(({ id, name }) => {
      const rpcUrl = urls[id];
      if (rpcUrl === undefined || chainId === localChainId) return [];
      return [{ name, chainId: id, client: createChainClient({ rpcUrl }) }];
    }),
    // Without a store nothing is kept, and no page shows plans.
    keptPlans: await sharedPlans.list().catch(() => undefined),
  };
}
