import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Contract } from "../../../demo/createSetup.ts";
import { demoAccounts } from "../../../demo/demoAccounts.ts";
import { demoChain } from "../../../demo/demoChain.ts";
import { readTestContract } from "../../../test/readTestContract.ts";
import { type ContractChain, startContractChain } from "../../../test/startContractChain.ts";
import type { Call } from "../../actions/Call.ts";
import { transfer } from "../../actions/transfer.ts";
import {
  setFeeChefPoolWeight,
  updateEmissionRate,
} from "../../issuance/masterChef/masterChefActions.ts";
import { reviewCalls } from "../reviewCalls.ts";

const holder = demoAccounts.deployer.address;
const whole = 10n ** 18n;
const day = 86_400;
const start = demoChain.genesisTimestamp + day;

let chain: ContractChain;
let token: Contract;
let chef: Contract;
beforeAll(async () => {
  chain = await startContractChain();
  const { setup } = chain;
  const deploy = () => setup.deploy(readTestContract("Chefs", "ChefToken"), [holder, 10n ** 26n]);
  token = await deploy();
  const staked = await deploy();
  const unstaked = await deploy();
  const args = [token.address, demoAccounts.erin.address, whole];
  chef = await setup.deploy(readTestContract("Chefs", "EggChef"), args);
  await chain.mineAt(start);
  for (const { address } of [staked, unstaked]) {
    await setup.write(chef, { functionName: "add", args: [1n, address, 0, false] });
  }
  await setup.write(staked, { functionName: "transfer", args: [chef.address, 1n] });
  await setup.write(token, { functionName: "transferOwnership", args: [chef.address] });
  await chain.mineAt(start + day);
});
afterAll(() => chain.stop());

async function review(calls: readonly Call[]) {
  const snapshot = await chain.open({
    token: token.address,
    contracts: [{ address: chef.address, label: "Farm", class: "community" }],
  });
  const { findings } = await reviewCalls(chain.client, {
    mintage: chain.mintage,
    snapshot,
    executor: holder,
    calls,
    executeAt: start + 2 * day,
  });
  return findings
    .filter(({ check }) => check === "supply")
    .map(({ level, title, detail }) => `${level}: ${title}. ${detail}`);
}

describe("fetchSupplyDue", () => {
  it("tells what a MasterChef mints before its rate is set from what the calls mint", async () => {
    const rate = updateEmissionRate.encode({
      contract: chef.address,
      rate: (whole / 2n).toString(),
    });
    // A day at one a second, half of it to the pool in which nobody stakes; a tenth on top.
    expect(await review([rate])).toEqual([
      "info: What was due is minted with it. 47,520 SUSHI that a contract owes by then, and mints for anybody who asks, is minted when the calls change its rule.",
      "ok: Supply stays as it is. Total supply changes by 0 SUSHI beside what was due.",
    ]);
  });

  it("does not excuse what is minted at another weight than stood until then", async () => {
    const parameters = { contract: chef.address, pool: "0", weight: "3", feeBps: "0" };
    const weight = setFeeChefPoolWeight.encode({ ...parameters, update: false });
    const rate = updateEmissionRate.encode({ contract: chef.address, rate: "0" });
    // Three quarters instead of half.
    expect((await review([weight, rate]))[0]).toBe(
      "critical: Supply changes otherwise than stated. The calls state 0 SUSHI; executed, supply changes by 71,280 SUSHI.",
    );
  });

  it("asks nothing where no such contract is called", async () => {
    const pay = transfer.encode({ token: token.address, recipient: holder, amount: "1" });
    expect(await review([pay])).toEqual([
      "ok: Supply stays as it is. Total supply changes by 0 SUSHI.",
    ]);
  });
});
