import { requestRpc } from "./requestRpc.ts";

/** Brings the demo chain back to a snapshot, which is used up by it. */
export async function revertChain(rpcUrl: string, snapshot: string): Promise<void> {
  const reverted = await requestRpc(rpcUrl, "evm_revert", [snapshot]);
  if (reverted !== true) throw new TypeError(`No snapshot ${snapshot} on the demo chain`);
}
