import { type Address, zeroAddress } from "viem";
import type { Contract } from "../../demo/createSetup.ts";
import { demoAccounts } from "../../demo/demoAccounts.ts";
import { fetchDemoArtifacts } from "../../demo/fetchDemoArtifacts.ts";
import { readArtifact } from "../../demo/readArtifact.ts";
import { dollars, tokens } from "../../demo/units.ts";
import type { DaoProfile } from "../../lib/dao/DaoProfile.ts";
import { readTestContract } from "../readTestContract.ts";
import type { Demo } from "../startDemo.ts";
import type { BenignContracts } from "./BenignDao.ts";
import { createLighthouseProfile } from "./createLighthouseProfile.ts";
import type { Sender } from "./createSender.ts";
import { deployPrograms } from "./deployPrograms.ts";

const day = 86_400;
const voters = [
  "alice",
  "bob",
  "carol",
  "dave",
  "erin",
  "holder",
  "investors",
  "advisers",
] as const;

/** What the lighthouse is made of. */
export type Lighthouse = { profile: DaoProfile; executor: Address; contracts: BenignContracts };

/**
 * A DAO with eight voters of equal weight whose timelock pays streams, rewards and claims: as
 * OpenZeppelin's wizard makes it, with a program of each kind beside it.
 */
export async function deployLighthouse(demo: Demo, sender: Sender): Promise<Lighthouse> {
  const { token, timelock, governor } = await deployGovernance(sender);
  const dollar = demo.contract("dollar");
  await distribute(sender, { token, timelock, dollar });
  const market = await deployMarket(demo, sender, { token, dollar });
  const { timestamp } = await demo.client.getBlock();
  const programs = await deployPrograms(sender, {
    rpcUrl: demo.chain.rpcUrl,
    now: Number(timestamp),
    token,
    executor: timelock.address,
    pair: market.pair,
  });
  const contracts: BenignContracts = {
    ...programs,
    minter: token.address,
    router: { ...market, bought: dollar },
    weth: demo.contract("weth"),
  };
  await sender.send({ to: timelock.address, value: tokens(300n) });
  const profile = createLighthouseProfile(demo, { contracts, token, timelock, governor });
  return { profile, executor: timelock.address, contracts };
}

async function deployGovernance(sender: Sender) {
  const { token: artifact, governor: governorArtifact } = fetchDemoArtifacts();
  const timelock = await sender.deploy(readArtifact("TimelockController"), [
    BigInt(day),
    [await sender.nextAddress(2)],
    [zeroAddress],
    zeroAddress,
  ]);
  const token = await sender.deploy(artifact, [
    "Lighthouse",
    "LGT",
    tokens(200_000_000n),
    demoAccounts.deployer.address,
    tokens(100_000_000n),
    timelock.address,
  ]);
  const governor = await sender.deploy(governorArtifact, [
    "Lighthouse Governor",
    token.address,
    timelock.address,
    day,
    5 * day,
    tokens(100_000n),
    4n,
  ]);
  return { token, timelock, governor };
}

async function distribute(
  sender: Sender,
  { token, timelock, dollar }: { token: Contract; timelock: Contract; dollar: Address },
): Promise<void> {
  const give = (contract: Contract, to: Address, amount: bigint) =>
    sender.write(contract, { functionName: "transfer", args: [to, amount] });
  for (const name of voters) {
    const { address } = demoAccounts[name];
    await give(token, address, tokens(4_000_000n));
    await sender.write(token, { from: address, functionName: "delegate", args: [address] });
  }
  await give(token, timelock.address, tokens(8_000_000n));
  await give({ address: dollar, abi: token.abi }, timelock.address, dollars(2_000_000n));
}

async function deployMarket(
  demo: Demo,
  sender: Sender,
  { token, dollar }: { token: Contract; dollar: Address },
): Promise<{ address: Address; pair: Address }> {
  const factory = { ...readArtifact("UniswapV2Factory"), address: demo.contract("pairFactory") };
  const pairArtifact = readArtifact("UniswapV2Pair");
  await sender.write(factory, { functionName: "createPair", args: [token.address, dollar] });
  const pair: Address = (await demo.client.readContract({
    ...factory,
    functionName: "getPair",
    args: [token.address, dollar],
  })) as Address;
  for (const [address, amount] of [
    [token.address, tokens(10_000_000n)],
    [dollar, dollars(5_000_000n)],
  ] as const) {
    const contract = { address, abi: token.abi };
    await sender.write(contract, { functionName: "transfer", args: [pair, amount] });
  }
  const args = [demoAccounts.deployer.address];
  await sender.write({ address: pair, abi: pairArtifact.abi }, { functionName: "mint", args });
  const { address } = await sender.deploy(readTestContract("Pools", "PairRouter"), [
    factory.address,
  ]);
  return { address, pair };
}
