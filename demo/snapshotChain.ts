import { requestRpc } from "./requestRpc.ts";

/** Remembers the demo chain's state; returns the id for `revertChain`. */
export async function snapshotChain(rpcUrl: string): Promise<string> {
  return String(await requestRpc(rpcUrl, "evm_snapshot"));
}
