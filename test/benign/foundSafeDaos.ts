import type { Address } from "viem";
import { demoAccounts } from "../../demo/demoAccounts.ts";
import { tokens } from "../../demo/units.ts";
import type { DaoProfile } from "../../lib/dao/DaoProfile.ts";
import { readTestContract } from "../readTestContract.ts";
import type { Demo } from "../startDemo.ts";
import type { FoundedDao } from "./BenignDao.ts";
import type { Sender } from "./createSender.ts";

/** A Safe that owns the minter of a token, and holds a tenth of the supply. */
export async function foundOp(demo: Demo, sender: Sender): Promise<FoundedDao> {
  const safe = demo.contract("harborSafe");
  const token = await sender.deploy(readTestContract("OpToken"), [
    demoAccounts.deployer.address,
    tokens(4_294_967_296n),
    await sender.nextAddress(1),
  ]);
  const manager = await sender.deploy(readTestContract("OpToken", "OpManager"), [
    safe,
    token.address,
    1n,
  ]);
  const args = [safe, tokens(400_000_000n)];
  await sender.write(token, { functionName: "transfer", args });
  const contracts = [
    { address: manager.address, label: "Mint manager", class: "treasury" },
  ] as const;
  return safeDao(demo, {
    name: "Optimist",
    token: token.address,
    contracts,
    minter: manager.address,
  });
}

/** A Safe that owns a token with a yearly cap. */
export async function foundArb(demo: Demo, sender: Sender): Promise<FoundedDao> {
  const safe = demo.contract("harborSafe");
  const token = await sender.deploy(readTestContract("ArbToken"), [
    demoAccounts.deployer.address,
    tokens(10_000_000_000n),
    1n,
  ]);
  const args = [safe, tokens(900_000_000n)];
  await sender.write(token, { functionName: "transfer", args });
  await sender.write(token, { functionName: "transferOwnership", args: [safe] });
  return safeDao(demo, {
    name: "Arbiter",
    token: token.address,
    contracts: [],
    minter: token.address,
  });
}

/** A Safe that owns a MasterChef, which mints to two pools. */
export async function foundFarm(demo: Demo, sender: Sender): Promise<FoundedDao> {
  const safe = demo.contract("harborSafe");
  const { deployer, erin } = demoAccounts;
  const deploy = () =>
    sender.deploy(readTestContract("Chefs", "ChefToken"), [deployer.address, tokens(100_000_000n)]);
  const token = await deploy();
  const staked = [await deploy(), await deploy(), await deploy()];
  const chef = await sender.deploy(readTestContract("Chefs", "EggChef"), [
    token.address,
    erin.address,
    10n ** 16n,
  ]);
  for (const { address, abi } of staked.slice(0, 2)) {
    await sender.write(chef, { functionName: "add", args: [100n, address, 0, false] });
    const args = [chef.address, tokens(1_000n)];
    await sender.write({ address, abi }, { functionName: "transfer", args });
  }
  const args = [safe, tokens(10_000_000n)];
  await sender.write(token, { functionName: "transfer", args });
  await sender.write(token, { functionName: "transferOwnership", args: [chef.address] });
  await sender.write(chef, { functionName: "transferOwnership", args: [safe] });
  const contracts = [{ address: chef.address, label: "Farm", class: "community" }] as const;
  const { contracts: _, ...founded } = safeDao(demo, {
    name: "Farmers",
    token: token.address,
    contracts,
  });
  const [, , unstaked] = staked;
  const masterChef = { address: chef.address, unstaked: unstaked?.address ?? safe };
  return { ...founded, contracts: { masterChef } };
}

function safeDao(
  demo: Demo,
  parts: { name: string; token: Address; contracts: DaoProfile["contracts"]; minter?: Address },
): FoundedDao {
  const base = demo.chain.manifest.daos[2]?.profile;
  if (base === undefined) throw new Error("No Safe in the demo");
  const { governor: _, ...profile } = base;
  const { name, token, contracts, minter } = parts;
  const safe = demo.contract("harborSafe");
  const accounts = profile.accounts.filter(({ address }) => address === safe);
  return {
    profile: { ...profile, name, token, contracts, accounts },
    route: { kind: "safe", address: safe },
    executor: safe,
    contracts: minter === undefined ? {} : { minter },
  };
}
