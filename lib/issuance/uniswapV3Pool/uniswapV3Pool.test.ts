import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Contract } from "../../../demo/createSetup.ts";
import { demoAccounts } from "../../../demo/demoAccounts.ts";
import { demoChain } from "../../../demo/demoChain.ts";
import { readArtifact } from "../../../demo/readArtifact.ts";
import { proveAdapter } from "../../../test/proveAdapter.ts";
import { readTestContract } from "../../../test/readTestContract.ts";
import { type ContractChain, startContractChain } from "../../../test/startContractChain.ts";
import { poolDepth } from "../../engine/views/market/poolDepth.ts";
import { swapInPool } from "../../engine/views/market/swapInPool.ts";

const start = demoChain.genesisTimestamp + 86_400;
const whole = 10n ** 18n;
const holder = demoAccounts.deployer.address;
const one = 2n ** 96n;

let chain: ContractChain;
let uni: Contract;
let other: Contract;
let pool: Contract;
let reversed: Contract;
let unpriced: Contract;
let foreign: Contract;

beforeAll(async () => {
  chain = await startContractChain();
  const { setup } = chain;
  const token = () => setup.deploy(readArtifact("Uni"), [holder, holder, BigInt(start + 7)]);
  uni = await token();
  other = await token();
  const create = (a: Contract, b: Contract, fee: bigint, spacing: bigint) =>
    setup.deploy(readTestContract("Pools", "ConcentratedState"), [
      a.address,
      b.address,
      fee,
      spacing,
    ]);
  pool = await create(uni, other, 0n, 60n);
  reversed = await create(other, uni, 3_000n, 60n);
  unpriced = await create(uni, other, 500n, 10n);
  foreign = await create(other, other, 500n, 10n);
  for (const priced of [pool, reversed, foreign]) {
    await setup.write(priced, { functionName: "setPrice", args: [one, 0n] });
    await setup.write(priced, { functionName: "setRange", args: [-6_000n, 6_000n, whole] });
    await setup.write(uni, { functionName: "transfer", args: [priced.address, 3n * whole] });
  }
  await chain.mineAt(start);
});
afterAll(() => chain.stop());

const open = (...contracts: readonly Contract[]) =>
  chain.open({
    token: uni.address,
    contracts: contracts.map(({ address }, index) => ({
      address,
      label: `Pool ${index}`,
      class: "liquidity",
    })),
  });

const sourcesOf = async (...contracts: readonly Contract[]) =>
  (await open(...contracts)).state.sources.filter(({ adapter }) => adapter === "uniswapV3Pool");

describe("uniswapV3Pool", () => {
  it("reads price, active liquidity and the ticks around it", async () => {
    const [first, second] = await sourcesOf(pool, reversed, foreign);
    const ticks = [
      { tick: -6_000, liquidityNet: whole },
      { tick: 6_000, liquidityNet: -whole },
    ];
    expect(first).toMatchObject({
      buckets: [{ id: pool.address, class: "liquidity", amount: 3n * whole }],
      market: {
        pool: { kind: "concentrated", isTokenFirst: true, sqrtPriceX96: one, tick: 0, ticks },
        // at a price of 1, L ÷ √P and L × √P
        reserves: [
          { asset: uni.address, amount: whole },
          { asset: other.address, amount: whole },
        ],
      },
    });
    expect(second?.market?.pool).toMatchObject({ isTokenFirst: false, feePips: 3_000, ticks });
    expect(await sourcesOf(foreign)).toEqual([]);
  });

  it("moves the price as v3 does: √P·2^96 = 72025602285694852357767227579 after 0.1 of L = 1", async () => {
    const [source] = await sourcesOf(pool);
    if (source?.market === undefined) throw new Error("no market");
    // SqrtPriceMath of v3-core, `getNextSqrtPriceFromInput`: its published test value
    const { priceAfter } = swapInPool(source.market.pool, {
      side: "sell",
      amountIn: whole / 10n,
    });
    expect((priceAfter.numerator * one * one) / priceAfter.denominator).toBe(
      72_025_602_285_694_852_357_767_227_579n ** 2n,
    );
    // Δx = L × (1 ÷ √0.98 − 1) = 0.010152…
    const { sell } = poolDepth(source.market.pool, { numerator: 2n, denominator: 100n });
    expect(sell / 10n ** 12n).toBe(10_152n);
  });

  it("has no depth before it has a price, and holds its path", async () => {
    const [source] = await sourcesOf(unpriced);
    expect(source?.parameters).toHaveLength(1);
    expect(source).not.toHaveProperty("market");
    await proveAdapter(chain, { snapshot: await open(pool, reversed, unpriced) });
  });
});
