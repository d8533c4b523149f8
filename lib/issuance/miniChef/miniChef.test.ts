import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Contract } from "../../../demo/createSetup.ts";
import { demoAccounts } from "../../../demo/demoAccounts.ts";
import { demoChain } from "../../../demo/demoChain.ts";
import { proveAdapter } from "../../../test/proveAdapter.ts";
import { readTestContract } from "../../../test/readTestContract.ts";
import { type ContractChain, startContractChain } from "../../../test/startContractChain.ts";
import { addMiniChefPool, setMiniChefPoolWeight, setSushiPerSecond } from "./miniChefActions.ts";

const start = demoChain.genesisTimestamp + 86_400;
const day = 86_400;
const whole = 10n ** 18n;
const holder = demoAccounts.deployer.address;
const nobody = "0x0000000000000000000000000000000000000000";

let chain: ContractChain;
let token: Contract;
let lp: Contract;
let chef: Contract;

beforeAll(async () => {
  chain = await startContractChain();
  const { setup } = chain;
  const deploy = () => setup.deploy(readTestContract("Chefs", "ChefToken"), [holder, 10n ** 24n]);
  [token, lp] = [await deploy(), await deploy()];
  chef = await setup.deploy(readTestContract("Chefs", "TestedMiniChef"), [token.address]);
  await chain.mineAt(start);
  for (const [address, weight] of [
    [lp.address, 3n],
    [lp.address, 4n],
    [holder, 5n],
  ] as const) {
    await setup.write(chef, { functionName: "add", args: [weight, address, nobody] });
  }
  const rate = { functionName: "setSushiPerSecond", args: [whole / 1_000n + 1n] };
  await setup.write(chef, rate);
  await setup.write(lp, { functionName: "transfer", args: [chef.address, 1n] });
  await setup.write(token, { functionName: "transfer", args: [chef.address, 9_000n * whole] });
  await chain.mineAt(start + 12);
  await chain.mineAt(start + 12 + day);
});
afterAll(() => chain.stop());

const open = () =>
  chain.open({
    token: token.address,
    contracts: [{ address: chef.address, label: "Farms", class: "community" }],
  });

const encode = {
  rate: (rate: bigint) =>
    setSushiPerSecond.encode({ contract: chef.address, rate: rate.toString() }),
  weight: (pool: string, weight: string) =>
    setMiniChefPoolWeight.encode({
      contract: chef.address,
      pool,
      weight,
      rewarder: nobody,
      overwrite: false,
    }),
};

describe("miniChef", () => {
  it("is recognised, and holds back what pools with stakes have not accrued", async () => {
    const snapshot = await open();
    expect(snapshot.dao.recognised).toContainEqual({
      adapter: "miniChef",
      target: chef.address,
      members: [lp.address, lp.address, holder],
    });
    const source = snapshot.state.sources.find(({ adapter }) => adapter === "miniChef");
    const rate = whole / 1_000n + 1n;
    const accrued = (BigInt(day) * rate * 3n) / 12n + (BigInt(day) * rate * 4n) / 12n;
    expect(source?.buckets).toEqual([
      { id: chef.address, class: "community", amount: 9_000n * whole - accrued },
    ]);
    expect(source?.authorities).toMatchObject([{ right: "setRate", holders: [holder] }]);
    // 9,000 are gone within six months: the path stops at an empty bucket, as the contract does
    await proveAdapter(chain, { snapshot });
  });

  it("holds its path after the rate and a weight are set and a pool is added", async () => {
    const { changes, descriptions } = await proveAdapter(chain, {
      snapshot: await open(),
      executor: holder,
      calls: [
        encode.rate(whole / 100_000n),
        encode.weight("1", "0"),
        addMiniChefPool.encode({
          contract: chef.address,
          weight: "8",
          token: token.address,
          rewarder: nobody,
        }),
      ],
    });
    expect(changes).toMatchObject(
      expect.arrayContaining([
        expect.objectContaining({
          label: "Rewards a second",
          before: { unit: "amount", amount: whole / 1_000n + 1n, token: token.address },
          after: { unit: "amount", amount: whole / 100_000n, token: token.address },
        }),
        expect.objectContaining({
          label: "Weight of pool 1",
          before: { unit: "count", count: 4n },
          after: { unit: "count", count: 0n },
        }),
        expect.objectContaining({ label: "Pools", after: { unit: "count", count: 4n } }),
      ]),
    );
    expect(descriptions.map(({ sentence }) => sentence)).toEqual([
      "Set the rewards of Farms to 0.00001 SUSHI a second, from 0.001000000000000001 SUSHI; it holds for each pool since that pool was last updated",
      "Set the weight of pool 1 of Farms to 0 (it gets no more rewards), from 4",
      "Add a pool for SUSHI to Farms with weight 8, beside 12 of the others",
    ]);
  });

  it("holds its path at a rate of 0, at one near 2^255, and with no weights", async () => {
    const snapshot = await open();
    const noWeights = ["0", "1", "2"].map((pool) => encode.weight(pool, "0"));
    for (const calls of [[encode.rate(0n)], [encode.rate(2n ** 255n)], noWeights]) {
      await proveAdapter(chain, { snapshot, executor: holder, calls });
    }
  });
});
