import { type Address, createPublicClient, http, type PublicClient } from "viem";
import { type DemoChain, startDemoChain } from "../demo/startDemoChain.ts";
import { callsPerBatch } from "../lib/chain/createChainClient.ts";
import { createMintage } from "../lib/dao/createMintage.ts";
import type { Mintage } from "../lib/dao/Mintage.ts";
import { openDao } from "../lib/dao/openDao.ts";
import { parseProfile } from "../lib/dao/parseProfile.ts";
import type { Snapshot } from "../lib/dao/Snapshot.ts";

type DemoContractName = keyof DemoChain["manifest"]["contracts"];
type DemoAccountName = keyof DemoChain["manifest"]["accounts"];

/** The demo's DAOs by short name. */
export type DemoDao = "uni" | "harbor" | "harborSafe";

const places: Record<DemoDao, number> = { uni: 0, harbor: 1, harborSafe: 2 };

/** The demo chain with everything a test needs to open its DAOs. */
export type Demo = {
  chain: DemoChain;
  client: PublicClient;
  mintage: Mintage;
  entry(dao: DemoDao): string;
  contract(name: DemoContractName): Address;
  account(name: DemoAccountName): Address;
  open(dao: DemoDao): Promise<Snapshot>;
};

/** Starts the demo chain; stop it with `chain.stop()`. */
export async function startDemo(
  parameters: Parameters<typeof startDemoChain>[0] = {},
): Promise<Demo> {
  const chain = await startDemoChain(parameters);
  const { manifest, rpcUrl } = chain;
  const client = createPublicClient({
    cacheTime: 0,
    transport: http(rpcUrl, { batch: { batchSize: callsPerBatch } }),
  });
  const profiles = manifest.daos.map(({ profile }) => parseProfile(JSON.stringify(profile)));
  const mintage = await createMintage({ profiles });
  const entry = (dao: DemoDao) => found(profiles[places[dao]], dao).entry;
  return {
    chain,
    client,
    mintage,
    entry,
    contract: (name) => manifest.contracts[name],
    account: (name) => manifest.accounts[name].address,
    open: (dao) => openDao(client, { mintage, entry: entry(dao) }),
  };
}

function found<value>(entry: value | undefined, name: string): value {
  if (entry === undefined) throw new Error(`The demo has no ${name}`);
  return entry;
}
