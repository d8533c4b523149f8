import { type Address, encodeFunctionData } from "viem";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Contract } from "../../../demo/createSetup.ts";
import { demoAccounts } from "../../../demo/demoAccounts.ts";
import { demoChain } from "../../../demo/demoChain.ts";
import { readArtifact } from "../../../demo/readArtifact.ts";
import { cloneOf } from "../../../test/cloneOf.ts";
import { proveAdapter } from "../../../test/proveAdapter.ts";
import { readTestContract } from "../../../test/readTestContract.ts";
import { type ContractChain, startContractChain } from "../../../test/startContractChain.ts";
import { createCall } from "../../actions/createCall.ts";
import { approve } from "../../actions/tokens/approve.ts";
import { transfer } from "../../actions/transfer.ts";
import { swapInPool } from "../../engine/views/market/swapInPool.ts";
import { previewCalls } from "../../preview/previewCalls.ts";
import { swapThroughAsset, swapTokens } from "./swapTokens.ts";

const start = demoChain.genesisTimestamp + 86_400;
const year = 365 * 86_400;
const whole = 10n ** 18n;
const holder = demoAccounts.deployer.address;
const treasury = demoAccounts.alice.address;
const forever = (2n ** 256n - 1n).toString();

let chain: ContractChain;
let uni: Contract;
let quote: Contract;
let third: Contract;
let router: Contract;
let factory: Contract;
let clone: Contract;
/** UNI and the quote asset; the quote asset and a third; UNI and a third, empty. */
let pairs: [Contract, Contract, Contract];

async function addPair(a: Contract, b: Contract): Promise<Contract> {
  await chain.setup.write(factory, { functionName: "createPair", args: [a.address, b.address] });
  await chain.setup.mine();
  const address = await chain.client.readContract({
    address: factory.address,
    abi: factory.abi,
    functionName: "getPair",
    args: [a.address, b.address],
  });
  return { address: address as Address, abi: readArtifact("UniswapV2Pair").abi };
}

beforeAll(async () => {
  chain = await startContractChain();
  const { setup } = chain;
  const token = () => setup.deploy(readArtifact("Uni"), [holder, holder, BigInt(start + 9 * year)]);
  [uni, quote, third] = [await token(), await token(), await token()];
  factory = await setup.deploy(readArtifact("UniswapV2Factory"), [holder]);
  router = await setup.deploy(readTestContract("Pools", "PairRouter"), [factory.address]);
  pairs = [await addPair(uni, quote), await addPair(quote, third), await addPair(uni, third)];
  const pay = (owned: Contract, to: Address, amount: bigint) =>
    setup.write(owned, { functionName: "transfer", args: [to, amount] });
  await pay(uni, pairs[0].address, 1_000_000n * whole + 7n);
  await pay(quote, pairs[0].address, 33_333n * whole + 1n);
  await pay(quote, pairs[1].address, 5_000n * whole);
  await pay(third, pairs[1].address, 10_000n * whole);
  clone = await setup.deploy(cloneOf(pairs[0]));
  await pay(uni, treasury, 50_000n * whole);
  for (const pair of pairs.slice(0, 2)) {
    await setup.write(pair, { functionName: "mint", args: [holder] });
  }
  await chain.mineAt(start);
});
afterAll(() => chain.stop());

const open = (...contracts: readonly Contract[]) =>
  chain.open({
    token: uni.address,
    accounts: [{ address: treasury, label: "Treasury", class: "treasury" }],
    contracts: contracts.map(({ address }, index) => ({
      address,
      label: `Pool ${index}`,
      class: "liquidity",
    })),
  });

async function marketOf(contract: Contract) {
  const { state } = await open(contract);
  return state.sources.find(({ adapter }) => adapter === "uniswapV2Pair")?.market;
}

const terms = () => ({
  contract: router.address,
  token: uni.address,
  amount: String(10_000n * whole + 1n),
  bought: quote.address,
  recipient: treasury,
  deadline: forever,
});
const allow = () =>
  approve.encode({ token: uni.address, spender: router.address, amount: terms().amount });

describe("uniswapV2Pair", () => {
  it("reads what it holds of both assets; no pair without the token, and no router", async () => {
    const { dao, state } = await open(pairs[0], pairs[1], clone, router);
    const found = dao.recognised.filter(({ adapter }) => adapter === "uniswapV2Pair");
    expect(found.map(({ target }) => target).slice(0, 3)).toEqual(
      [pairs[0], pairs[1], clone].map(({ address }) => address),
    );
    const sources = state.sources.filter(({ adapter }) => adapter === "uniswapV2Pair");
    expect(sources).toHaveLength(1);
    expect(sources[0]).toMatchObject({
      target: pairs[0].address,
      buckets: [{ class: "liquidity", amount: 1_000_000n * whole + 7n }],
      market: {
        pool: {
          kind: "constantProduct",
          token: 1_000_000n * whole + 7n,
          quote: 33_333n * whole + 1n,
          feeBps: 30,
        },
      },
    });
    const reserves = sources[0]?.market?.reserves ?? [];
    expect(new Map(reserves.map(({ asset, amount }) => [asset, amount]))).toEqual(
      new Map([
        [uni.address, 1_000_000n * whole + 7n],
        [quote.address, 33_333n * whole + 1n],
      ]),
    );
    expect(sources[0]?.parameters).toEqual([]);
  });

  it("measures an empty pair as empty", async () => {
    expect((await marketOf(pairs[2]))?.pool).toMatchObject({ token: 0n, quote: 0n });
  });

  it("gives for a sale what the pair pays, to the base unit", async () => {
    const market = await marketOf(pairs[0]);
    if (market === undefined) throw new Error("no market");
    const amountIn = 10_000n * whole + 1n;
    const { amountOut } = swapInPool(market.pool, { side: "sell", amountIn });
    const isFirst = market.reserves[0].asset === uni.address;
    const sell = (out: bigint) => [
      transfer.encode({ token: uni.address, recipient: pairs[0].address, amount: `${amountIn}` }),
      createCall({
        to: pairs[0].address,
        data: encodeFunctionData({
          abi: pairs[0].abi,
          functionName: "swap",
          args: isFirst ? [0n, out, treasury, "0x"] : [out, 0n, treasury, "0x"],
        }),
      }),
    ];
    const snapshot = await open(pairs[0]);
    await proveAdapter(chain, { snapshot, executor: treasury, calls: sell(amountOut) });
    const { execution } = await previewCalls(chain.client, {
      mintage: chain.mintage,
      snapshot,
      executor: treasury,
      calls: sell(amountOut + 1n),
      executeAt: start + 86_400,
    });
    expect(execution.results[1]?.revertReason).toContain("UniswapV2: K");
  });

  it("sells through a router for its bound, and not for one more", async () => {
    const market = await marketOf(pairs[0]);
    if (market === undefined) throw new Error("no market");
    const amountIn = BigInt(terms().amount);
    const { amountOut } = swapInPool(market.pool, { side: "sell", amountIn });
    const snapshot = await open(pairs[0]);
    const run = (least: bigint) =>
      previewCalls(chain.client, {
        mintage: chain.mintage,
        snapshot,
        executor: treasury,
        calls: [allow(), swapTokens.encode({ ...terms(), least: `${least}` })],
        executeAt: start + 86_400,
      });
    const { execution, descriptions, reconciliation } = await run(amountOut);
    expect(execution.results.map(({ revertReason }) => revertReason)).toEqual([
      undefined,
      undefined,
    ]);
    expect(descriptions[1]?.sentence).toContain(
      `for at least ${amountOut.toLocaleString("en-US")} base units`,
    );
    expect(reconciliation.every(({ difference }) => difference === 0n)).toBe(true);
    const refused = await run(amountOut + 1n);
    expect(refused.execution.results[1]?.revertReason).toContain("INSUFFICIENT_OUTPUT_AMOUNT");
  });

  it("sells through a third asset", async () => {
    const swap = swapThroughAsset.encode({
      ...terms(),
      bought: third.address,
      through: quote.address,
      least: "1",
    });
    await proveAdapter(chain, {
      snapshot: await open(pairs[0]),
      executor: treasury,
      calls: [allow(), swap],
    });
  });
});
