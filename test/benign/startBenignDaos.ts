import { type Address, getAddress, zeroAddress } from "viem";
import { demoAccounts } from "../../demo/demoAccounts.ts";
import { readArtifact } from "../../demo/readArtifact.ts";
import { openDao } from "../../lib/dao/openDao.ts";
import type { Snapshot } from "../../lib/dao/Snapshot.ts";
import { type Demo, startDemo } from "../startDemo.ts";
import type { BenignDao, FoundedDao } from "./BenignDao.ts";
import { createSender, type Sender } from "./createSender.ts";
import { deployLighthouse } from "./deployLighthouse.ts";
import { deployRecipients } from "./deployRecipients.ts";
import { foundBravo } from "./foundBravo.ts";
import { foundDemoDaos } from "./foundDemoDaos.ts";
import { foundArb, foundFarm, foundOp } from "./foundSafeDaos.ts";

/** The chain of the demo with more DAOs on it, each opened at the same block. */
export type BenignDaos = { demo: Demo; sender: Sender; daos: readonly BenignDao[] };

/** Somebody whom every treasury has paid, and no DAO names. */
const contributor = getAddress("0x51c6a7f0c5b8e1d94e3bb9a7f2d0c8e61a7b3f95");

/**
 * Eight DAOs: the demo's three (Governor Alpha, OpenZeppelin's governor, a Safe), one with a program of
 * each kind, three Safes whose tokens are minted as OP's, as ARB and by a MasterChef, and one with a GovernorBravo.
 */
export async function startBenignDaos(): Promise<BenignDaos> {
  const demo = await startDemo();
  const sender = createSender(demo.chain.rpcUrl);
  const founded = [
    ...(await foundDemoDaos(demo, sender)),
    await foundLighthouse(demo, sender),
    await foundOp(demo, sender),
    await foundArb(demo, sender),
    await foundFarm(demo, sender),
    await foundBravo(demo, sender),
  ];
  const { safe, wallet } = await deployRecipients(demo, sender);
  for (const { executor, profile } of founded) {
    const token = { address: profile.token ?? zeroAddress, abi: readArtifact("Uni").abi };
    const args = [contributor, 1_000n];
    await sender.write(token, { from: executor, functionName: "transfer", args });
  }
  const daos: BenignDao[] = [];
  for (const { profile, route, executor, contracts } of founded) {
    const { mintage, client } = demo;
    const snapshot = await openDao(client, { mintage, entry: profile.entry, profile });
    daos.push({
      name: profile.name,
      snapshot,
      route,
      executor,
      assets: snapshot.state.assets.map(({ address }) => address),
      recipients: {
        "paid before": contributor,
        named: demoAccounts.grantee.address,
        newcomer: undefined,
        contract: safe,
        vesting: contracts.wallet ?? wallet,
      },
      named: namedBy(snapshot),
      contracts,
    });
  }
  return { demo, sender, daos };
}

async function foundLighthouse(demo: Demo, sender: Sender): Promise<FoundedDao> {
  const { profile, executor, contracts } = await deployLighthouse(demo, sender);
  const address = profile.governor ?? zeroAddress;
  return { profile, executor, contracts, route: { kind: "governor", address } };
}

/** People with a label: delegates, owners and the team. */
function namedBy({ dao }: Snapshot): Address[] {
  const people = new Set(Object.values(demoAccounts).map(({ address }) => address));
  return [
    ...Object.keys(dao.labels).map((entry) => getAddress(entry)),
    ...dao.accounts.map(({ address }) => address),
  ].filter((address) => people.has(address));
}
