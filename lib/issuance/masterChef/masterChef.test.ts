import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Contract } from "../../../demo/createSetup.ts";
import { demoAccounts } from "../../../demo/demoAccounts.ts";
import { demoChain } from "../../../demo/demoChain.ts";
import { cloneOf } from "../../../test/cloneOf.ts";
import { proveAdapter } from "../../../test/proveAdapter.ts";
import { proveBlocks } from "../../../test/proveBlocks.ts";
import { readTestContract } from "../../../test/readTestContract.ts";
import { type ContractChain, startContractChain } from "../../../test/startContractChain.ts";
import type { Call } from "../../actions/Call.ts";
import { previewCalls } from "../../preview/previewCalls.ts";
import {
  addChefPool,
  addFeeChefPool,
  setChefPoolWeight,
  setFeeChefPoolWeight,
  updateEmissionRate,
  updateMultiplier,
} from "./masterChefActions.ts";

const start = demoChain.genesisTimestamp + 86_400;
const whole = 10n ** 18n;
const holder = demoAccounts.deployer.address;
const developers = demoAccounts.erin.address;
const syrup = demoAccounts.holder.address;

let chain: ContractChain;
/** Tokens, each minted by one chef; what is staked is another token. */
let sushi: Contract;
let egg: Contract;
let staked: Contract[];
let sushiChef: Contract;
let eggChef: Contract;
let cake: Contract;
let cakeChef: Contract;
let clone: Contract;
let other: Contract;

beforeAll(async () => {
  chain = await startContractChain();
  const { setup } = chain;
  const token = () => setup.deploy(readTestContract("Chefs", "ChefToken"), [holder, 10n ** 24n]);
  [sushi, egg, cake] = [await token(), await token(), await token()];
  staked = [await token(), await token(), await token()];
  const rate = 7n * whole + 1n;
  sushiChef = await setup.deploy(readTestContract("Chefs", "SushiChef"), [
    sushi.address,
    developers,
    rate,
    20n,
    45n,
  ]);
  eggChef = await setup.deploy(readTestContract("Chefs", "EggChef"), [
    egg.address,
    developers,
    rate,
  ]);
  cakeChef = await setup.deploy(readTestContract("Chefs", "CakeChef"), [
    cake.address,
    developers,
    rate,
    syrup,
  ]);
  clone = await setup.deploy(cloneOf(sushiChef));
  other = await setup.deploy(readTestContract("Chefs", "ChefWithoutUpdates"));
  await chain.mineAt(start);
  const weights = [1_000n, 333n, 7n];
  for (const [pool, lp] of staked.entries()) {
    const args = [weights[pool], lp.address];
    await setup.write(sushiChef, { functionName: "add", args: [...args, false] });
    await setup.write(eggChef, { functionName: "add", args: [...args, 0, false] });
    await setup.write(cakeChef, { functionName: "add", args: [...args, false] });
    // In the last pool nobody stakes: its share is minted to nobody.
    if (pool === 2) continue;
    for (const { address } of [sushiChef, eggChef, cakeChef]) {
      await setup.write(lp, { functionName: "transfer", args: [address, 5n * whole] });
    }
  }
  await setup.write(sushi, { functionName: "transferOwnership", args: [sushiChef.address] });
  await setup.write(egg, { functionName: "transferOwnership", args: [eggChef.address] });
  await setup.write(cake, { functionName: "transferOwnership", args: [cakeChef.address] });
  await chain.mineAt(start + 12);
});
afterAll(() => chain.stop());

const open = (token: Contract, ...chefs: Contract[]) =>
  chain.open({
    token: token.address,
    contracts: chefs.map(({ address }, index) => ({
      address,
      label: `Chef ${index}`,
      class: "community",
    })),
    accounts: [
      { address: developers, label: "Developers", class: "team" },
      { address: syrup, label: "Syrup", class: "community" },
    ],
  });

const parametersOf = (
  { state }: Awaited<ReturnType<typeof open>>,
  { address }: Contract,
): Record<string, unknown> =>
  Object.fromEntries(
    state.parameters
      .filter(({ source }) => source.address === address)
      .map(({ label, value }) => [label, value]),
  );

async function execute(calls: readonly Call[]): Promise<void> {
  for (const { to, data } of calls) await chain.setup.send("govern", { to, data });
  await chain.setup.mine();
}

describe("masterChef by the block", () => {
  it("is recognised by its functions, behind a clone too, and a look-alike is not", async () => {
    const { dao, state } = await open(sushi, sushiChef, clone, other);
    expect(dao.recognised.filter(({ adapter }) => adapter === "masterChef")).toEqual([
      {
        adapter: "masterChef",
        target: sushiChef.address,
        members: staked.map(({ address }) => address),
      },
      { adapter: "masterChef", target: clone.address, members: [] },
    ]);
    const [source, empty] = state.sources.filter(({ adapter }) => adapter === "masterChef");
    expect(source?.clock).toBe("blocks");
    expect(source?.authorities.map(({ right, holders }) => ({ right, holders }))).toEqual([
      { right: "setRate", holders: [holder] },
      { right: "beneficiary", holders: [developers] },
    ]);
    expect(empty).toMatchObject({ mechanisms: [], pokes: [] });
  });

  it("reads rate, bonus, pools and weights", async () => {
    expect(parametersOf(await open(sushi, sushiChef), sushiChef)).toMatchObject({
      "Rewards a block": { amount: 7n * whole + 1n, token: sushi.address },
      "Last block of the bonus": { count: 45n },
      "Bonus factor": { count: 10n },
      Pools: { count: 3n },
      "All weights": { count: 1_340n },
      "Weight of pool 0": { count: 1_000n },
      "Weight of pool 1": { count: 333n },
      "Weight of pool 2": { count: 7n },
      "Owner of the MasterChef": { address: holder },
      "Developers' account": { address: developers },
    });
  });

  it("holds its path over real blocks: before the start, into the bonus, and after it", async () => {
    await proveBlocks(chain, { open: () => open(sushi, sushiChef), after: [2, 30, 31, 70] });
    // A tenth on top, less what flooring leaves: 70 blocks minted something.
    const { state } = await open(sushi, sushiChef);
    const [dev, chef] = [
      state.accounts[0]?.balances[0]?.amount ?? 0n,
      state.contracts[0]?.amount ?? 0n,
    ];
    expect(dev).toBeGreaterThan(whole);
    expect(chef - dev * 10n).toBeLessThan(10n * 8n);
  });

  it("holds its path after weights were set and a pool was added", async () => {
    const before = await open(sushi, sushiChef);
    const calls = [
      setChefPoolWeight.encode({
        contract: sushiChef.address,
        pool: "1",
        weight: "1000",
        update: true,
      }),
      addChefPool.encode({
        contract: sushiChef.address,
        weight: "77",
        token: egg.address,
        update: false,
      }),
    ];
    const { changes, descriptions } = await previewCalls(chain.client, {
      mintage: chain.mintage,
      snapshot: before,
      executor: holder,
      calls,
      executeAt: before.block.timestamp + 12,
    });
    expect(changes).toMatchObject(
      expect.arrayContaining([
        expect.objectContaining({
          label: "Weight of pool 1",
          before: { unit: "count", count: 333n },
          after: { unit: "count", count: 1_000n },
        }),
        expect.objectContaining({ label: "Pools", after: { unit: "count", count: 4n } }),
        expect.objectContaining({ label: "All weights", after: { unit: "count", count: 2_084n } }),
      ]),
    );
    expect(descriptions.map(({ sentence }) => sentence)).toEqual([
      "Set the weight of pool 1 of Chef 0 to 1,000, from 333",
      `Add a pool for ${egg.address} to Chef 0 with weight 77, beside 1,340 of the others`,
    ]);
    await execute(calls);
    await proveBlocks(chain, { open: () => open(sushi, sushiChef), after: [1, 20] });
  });
});

describe("masterChef of PancakeSwap", () => {
  it("keeps rewards in another contract, and holds its path after the multiplier is set", async () => {
    const contract = cakeChef.address;
    await proveBlocks(chain, { open: () => open(cake, cakeChef), after: [1, 9] });
    const supply = async () => (await open(cake, cakeChef)).state.token.totalSupply;
    const before = await supply();
    // Not paid first, so what is owed since the last update is multiplied too.
    await execute([updateMultiplier.encode({ contract, value: "3" })]);
    expect(parametersOf(await open(cake, cakeChef), cakeChef)).toMatchObject({
      "Bonus factor": { count: 3n },
    });
    await proveBlocks(chain, { open: () => open(cake, cakeChef), after: [4, 20] });
    expect(await supply()).toBeGreaterThan(before);
    await execute([updateMultiplier.encode({ contract, value: "0" })]);
    await proveBlocks(chain, { open: () => open(cake, cakeChef), after: [5] });
  });
});

describe("masterChef by the second", () => {
  const contract = () => eggChef.address;

  it("holds its path for four years, where nothing is done", async () => {
    const snapshot = await open(egg, eggChef);
    expect(snapshot.state.sources.at(-1)?.clock).toBe("seconds");
    await proveAdapter(chain, { snapshot });
  });

  it("holds its path after the rate and weights are set and a pool is added", async () => {
    const snapshot = await open(egg, eggChef);
    const { changes, descriptions } = await proveAdapter(chain, {
      snapshot,
      executor: holder,
      calls: [
        updateEmissionRate.encode({ contract: contract(), rate: (whole / 3n).toString() }),
        setFeeChefPoolWeight.encode({
          contract: contract(),
          pool: "0",
          weight: "1",
          feeBps: "400",
          update: true,
        }),
        addFeeChefPool.encode({
          contract: contract(),
          weight: "9",
          token: sushi.address,
          feeBps: "0",
          update: true,
        }),
      ],
    });
    expect(changes).toMatchObject(
      expect.arrayContaining([
        expect.objectContaining({
          label: "Rewards a second",
          before: { unit: "amount", amount: 7n * whole + 1n, token: egg.address },
          after: { unit: "amount", amount: whole / 3n, token: egg.address },
        }),
      ]),
    );
    expect(descriptions[0]?.sentence).toBe(
      "Set the rewards of Chef 0 to 0.333333333333333333 SUSHI a period, from 7.000000000000000001 SUSHI",
    );
  });

  it("holds its path at a rate of 0", async () => {
    const call = updateEmissionRate.encode({ contract: contract(), rate: "0" });
    await proveAdapter(chain, {
      snapshot: await open(egg, eggChef),
      executor: holder,
      calls: [call],
    });
  });

  it("reads a rate near 2^255, and weights of 0 alone, without failing", async () => {
    const weightless = staked.map((_, pool) =>
      setFeeChefPoolWeight.encode({
        contract: contract(),
        pool: String(pool),
        weight: "0",
        feeBps: "0",
        update: false,
      }),
    );
    const most = updateEmissionRate.encode({ contract: contract(), rate: String(2n ** 255n) });
    await execute([most]);
    const { state } = await open(egg, eggChef);
    expect(parametersOf(await open(egg, eggChef), eggChef)).toMatchObject({
      "Rewards a second": { amount: 2n ** 255n },
    });
    expect(state.sources.at(-1)?.mechanisms).toHaveLength(2);
    await execute(weightless);
    expect((await open(egg, eggChef)).state.sources.at(-1)).toMatchObject({
      mechanisms: [],
      pokes: [],
    });
  });
});
