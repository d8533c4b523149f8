import { type Address, createPublicClient, http, type PublicClient } from "viem";
import { createSetup, type Setup } from "../demo/createSetup.ts";
import { demoChain } from "../demo/demoChain.ts";
import { requestRpc } from "../demo/requestRpc.ts";
import { startAnvil } from "../demo/startAnvil.ts";
import { startLimitsProxy } from "../demo/startLimitsProxy.ts";
import { callsPerBatch } from "../lib/chain/createChainClient.ts";
import { createMintage } from "../lib/dao/createMintage.ts";
import type { DaoProfile, NamedAccount } from "../lib/dao/DaoProfile.ts";
import type { Mintage } from "../lib/dao/Mintage.ts";
import { openDao } from "../lib/dao/openDao.ts";
import type { Snapshot } from "../lib/dao/Snapshot.ts";

/** An empty local chain for contracts of a test's own, read behind geth's limits. */
export type ContractChain = {
  setup: Setup;
  client: PublicClient;
  mintage: Mintage;
  /** Mines what is queued at a time in Unix seconds. */
  mineAt(seconds: number): Promise<void>;
  /** The DAO of a token and its named contracts, at the head. */
  open(dao: {
    token: Address;
    contracts?: readonly NamedAccount[];
    accounts?: readonly NamedAccount[];
    /** Beside the token. */
    assets?: readonly Address[];
  }): Promise<Snapshot>;
  stop(): Promise<void>;
};

/** Starts one; stop it with `stop()`. `additions` go to `createMintage`. */
export async function startContractChain(additions: Partial<Mintage> = {}): Promise<ContractChain> {
  const anvil = await startAnvil();
  const proxy = await startLimitsProxy({ target: anvil.url });
  const setup = createSetup(anvil.url);
  const client = createPublicClient({
    cacheTime: 0,
    transport: http(proxy.url, { batch: { batchSize: callsPerBatch } }),
  });
  const mintage = await createMintage(additions);
  return {
    setup,
    client,
    mintage,
    async mineAt(seconds) {
      await requestRpc(anvil.url, "evm_setNextBlockTimestamp", [seconds]);
      await setup.mine();
    },
    open({ token, contracts = [], accounts = [], assets = [] }) {
      const entry = `${demoChain.shortName}:${token}`;
      const profile: DaoProfile = {
        version: 1,
        name: "Tested",
        entry,
        accounts,
        contracts,
        assets,
        labels: {},
      };
      return openDao(client, { mintage, entry, profile });
    },
    async stop() {
      await proxy.stop();
      await anvil.stop();
    },
  };
}
