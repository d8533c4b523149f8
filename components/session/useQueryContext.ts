"use client";

import { useMemo } from "react";
import { createChainClient } from "../../lib/chain/createChainClient.ts";
import { createReader } from "../../lib/dao/createReader.ts";
import type { QueryContext } from "../../lib/queries/snapshotQuery.ts";
import { useRpcUrl } from "../ui/useRpcUrl.ts";
import { useProfiles } from "./useProfiles.ts";

/**
 * What queries of a chain need; `undefined` until the chain has an RPC URL. Its `mintage` reads and
 * has no actions, so that a page that only reads does not load their schemas: see `useMintage`.
 */
export function useQueryContext(chainId: number | undefined): QueryContext | undefined {
  const rpcUrl = useRpcUrl(chainId);
  const profiles = useProfiles();
  return useMemo(() => {
    if (rpcUrl === undefined || chainId === undefined) return undefined;
    return {
      rpcUrl,
      client: createChainClient({ rpcUrl }),
      mintage: createReader({ profiles }),
      readAtHand: async () => (await import("./readAtHand.ts")).readAtHand(chainId),
    };
  }, [rpcUrl, profiles, chainId]);
}
