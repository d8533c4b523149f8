import {
  createPublicClient,
  createWalletClient,
  http,
  type PublicClient,
  type WalletClient,
} from "viem";
import { privateKeyToAccount } from "viem/accounts";
import type { DemoManifest } from "../demo/DemoManifest.ts";
import { type DemoAccountName, demoAccounts } from "../demo/demoAccounts.ts";
import { passBlocks, passSeconds } from "../demo/passTime.ts";
import { revertChain } from "../demo/revertChain.ts";
import { snapshotChain } from "../demo/snapshotChain.ts";
import { startDemoChain } from "../demo/startDemoChain.ts";
import { callsPerBatch } from "../lib/chain/createChainClient.ts";
import { fetchPinnedBlock } from "../lib/chain/fetchPinnedBlock.ts";
import type { PinnedBlock } from "../lib/chain/PinnedBlock.ts";

/** The demo chain with what a test needs to act on it. */
export type Demo = {
  manifest: DemoManifest;
  client: PublicClient;
  /** A wallet with one of the demo's accounts, signing by itself. */
  walletOf(name: DemoAccountName): WalletClient;
  head(): Promise<PinnedBlock>;
  passBlocks(blocks: number): Promise<void>;
  passSeconds(seconds: number): Promise<void>;
  /** Runs `task` and takes back all it did to the chain. */
  undone(task: () => Promise<void>): Promise<void>;
  stop(): Promise<void>;
};

/** Starts a demo chain of the test file's own. */
export async function connectDemo(): Promise<Demo> {
  const { manifest, rpcUrl, stop } = await startDemoChain();
  const client = createPublicClient({
    cacheTime: 0,
    transport: http(rpcUrl, { batch: { batchSize: callsPerBatch } }),
  });
  // Receipts are there at once, so nobody has to wait the usual four seconds.
  client.pollingInterval = 20;
  return {
    manifest,
    client,
    walletOf: (name) =>
      createWalletClient({
        account: privateKeyToAccount(demoAccounts[name].privateKey),
        transport: http(rpcUrl),
      }),
    head: () => fetchPinnedBlock(client, { chainId: manifest.chainId }),
    passBlocks: (blocks) => passBlocks(rpcUrl, { blocks }),
    passSeconds: (seconds) => passSeconds(rpcUrl, seconds),
    async undone(task) {
      const snapshot = await snapshotChain(rpcUrl);
      try {
        await task();
      } finally {
        await revertChain(rpcUrl, snapshot);
      }
    },
    stop,
  };
}
