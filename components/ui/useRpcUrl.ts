"use client";

import { useSyncExternalStore } from "react";
import { findRpcUrl, subscribeToRpcUrls } from "./rpcUrls.ts";

/** The RPC URL of a chain, from the settings; `undefined` until one is chosen, or before hydration. */
export function useRpcUrl(chainId: number | undefined): string | undefined {
  return useSyncExternalStore(
    subscribeToRpcUrls,
    () => (chainId === undefined ? undefined : findRpcUrl(chainId)),
    () => undefined,
  );
}
