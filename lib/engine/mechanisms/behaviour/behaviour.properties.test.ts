import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Mechanism, Model } from "../../Model.ts";
import { parseModel } from "../../parseModel.ts";
import { project } from "../../project.ts";
import { samplePaths } from "../../sampling/samplePaths.ts";

const day = 86_400;
const asOf = 1_767_225_600;
const ids = ["a", "b", "c", "d"] as const;

const mille = fc
  .integer({ min: 0, max: 1_000 })
  .map((value) => (value === 1_000 ? "1" : `0.${String(value).padStart(3, "0")}`));
const way = fc
  .shuffledSubarray([...ids], { minLength: 3, maxLength: 3 })
  .map(([from = "a", to = "b", third = "c"]) => ({ from, to, third }));
const everySeconds = fc.integer({ min: day, max: 50 * day });
const holders = fc.subarray([...ids], { minLength: 2 });
const number = (max: number) => fc.double({ min: 0, max, noNaN: true });

const liquidStaking: fc.Arbitrary<Mechanism> = fc
  .record({ holders, everySeconds, rate: mille, fee: mille, events: number(20), lost: number(1) })
  .map(({ holders, everySeconds, rate, fee, events, lost }) => ({
    kind: "liquidStaking",
    holders,
    rewardsPerYear: rate,
    feeShare: fee,
    feeTo: holders[0] ?? "a",
    everySeconds,
    slashing: { eventsPerYear: events, lostShare: lost },
  }));
const restaking: fc.Arbitrary<Mechanism> = fc
  .record({ way, everySeconds, rate: mille, fee: mille, events: number(20), lost: number(1) })
  .map(({ way, everySeconds, rate, fee, events, lost }) => ({
    kind: "restaking",
    stake: way.from,
    to: way.to,
    feeShare: fee,
    feeTo: way.third,
    services: [
      { stakeShare: "1", rewardsPerYear: rate, slashesPerYear: events, slashedShare: lost },
      { stakeShare: fee, rewardsPerYear: "0.1", slashesPerYear: events, slashedShare: lost },
    ],
    everySeconds,
  }));
const rebase: fc.Arbitrary<Mechanism> = fc
  .record({
    holders,
    everySeconds,
    band: mille,
    upper: mille,
    flight: number(5),
    isLag: fc.boolean(),
  })
  .map(({ holders, everySeconds, band, upper, flight, isLag }) => ({
    kind: "rebase",
    holders,
    target: "1",
    deadBand: band,
    everySeconds,
    flight,
    ...(isLag ? { form: "lag", lag: 1 } : { form: "sigmoid", upper, lower: "0.9", growth: "30" }),
  }));
const collateralMint: fc.Arbitrary<Mechanism> = fc
  .record({ way, everySeconds, debt: fc.nat(10_000), line: fc.nat(20_000), penalty: mille })
  .map(({ way, everySeconds, debt, line, penalty }) => ({
    kind: "collateralMint",
    to: way.to,
    debt: String(debt),
    line: String(line),
    duty: "1.00000001",
    feeTo: way.third,
    everySeconds,
    demand: "wild",
    collateral: { value: "tame", liquidationRatio: "2.1", keptRatio: "3", penalty },
  }));
const leveragedToken: fc.Arbitrary<Mechanism> = fc
  .record({ way, everySeconds, leverage: fc.double({ min: 1, max: 20, noNaN: true }) })
  .map(({ way, everySeconds, leverage }) => ({
    kind: "leveragedToken",
    to: way.to,
    underlying: "wild",
    demand: "tame",
    netAssetValue: 1,
    leverage,
    target: 2,
    minimum: 1,
    maximum: 20,
    speed: 0.5,
    costPerYear: 1,
    everySeconds,
  }));
const feeBurn: fc.Arbitrary<Mechanism> = fc
  .record({ way, elasticity: fc.double({ min: 0.05, max: 20, noNaN: true }) })
  .map(({ way, elasticity }) => ({
    kind: "feeBurn",
    form: "baseFee",
    from: way.from,
    blockSeconds: 12,
    baseFee: "0.000001",
    gasLimit: 10_000,
    demand: "wild",
    elasticity,
  }));
const periodicBurn: fc.Arbitrary<Mechanism> = fc
  .record({ way, everySeconds, blocks: fc.nat(5_000), floor: fc.nat(20_000) })
  .map(({ way, everySeconds, blocks, floor }) => ({
    kind: "periodicBurn",
    from: way.from,
    blocks,
    anchor: "1",
    everySeconds,
    floor: String(floor),
  }));
const buyback: fc.Arbitrary<Mechanism> = fc
  .record({ way, everySeconds, share: mille, isKept: fc.boolean() })
  .map(({ way, everySeconds, share, isKept }) => ({
    kind: "buyback",
    from: way.from,
    ...(isKept ? { to: way.to } : {}),
    revenue: "wild",
    share,
    everySeconds,
  }));
const revenue: fc.Arbitrary<Mechanism> = fc
  .record({ way, feeRate: mille })
  .map(({ way, feeRate }) => ({
    kind: "revenue",
    form: "token",
    volume: "wild",
    feeRate,
    treasuryShare: "0.5",
    holderShare: "0.25",
    burnedShare: "0.25",
    from: way.from,
    treasuryTo: way.to,
    holdersTo: { [way.to]: "0.4", [way.third]: "0.6" },
  }));

const cap: fc.Arbitrary<Mechanism> = fc
  .integer({ min: 40_000, max: 60_000 })
  .map((max) => ({ kind: "cap", max: String(max) }));

const anyModel: fc.Arbitrary<Model> = fc
  .record({
    mechanisms: fc.array(
      fc.oneof(
        liquidStaking,
        restaking,
        rebase,
        collateralMint,
        leveragedToken,
        feeBurn,
        periodicBurn,
        buyback,
        revenue,
      ),
      { minLength: 1, maxLength: 3 },
    ),
    cap,
    amounts: fc.tuple(fc.nat(10_000), fc.nat(10_000), fc.nat(10_000), fc.nat(10_000)),
    stepSeconds: fc.integer({ min: day, max: 80 * day }),
    hasPool: fc.boolean(),
  })
  .map(({ mechanisms, cap, amounts, stepSeconds, hasPool }) => ({
    token: { symbol: "T", decimals: 9 },
    asOf,
    buckets: ids.map((id, index) => ({
      id,
      class: "circulating" as const,
      amount: String(amounts[index]),
    })),
    mechanisms: [cap, ...mechanisms],
    market: {
      price: 1,
      drift: 0,
      volatility: 2,
      ...(hasPool ? { pool: { token: "1000", quote: "1000", feeBps: 30 } } : {}),
      processes: [
        { id: "wild", form: "level", start: 10_000, reversionPerYear: 0, volatility: 8 },
        { id: "tame", form: "level", start: 20_000, reversionPerYear: 5, volatility: 1 },
      ],
    },
    horizonSeconds: 4 * stepSeconds,
    stepSeconds,
  }));

describe("what behaviour drives", () => {
  it("conserves on every path: whole quanta, none below zero, no more than the cap, no value that is no number", () => {
    fc.assert(
      fc.property(anyModel, fc.nat(1_000_000), (model, seed) => {
        const { outputs, quantaPerToken } = samplePaths({ ...model, seed }, 2);
        const [limit] = model.mechanisms;
        const most = Number((limit as { max: string }).max) * quantaPerToken;
        for (const [name, rows] of outputs) {
          for (const row of rows) {
            for (const value of row) {
              if (!Number.isFinite(value)) expect.fail(`${name} is ${value}`);
              if (name.startsWith("bucket:") && (value < 0 || value % 1 !== 0)) {
                expect.fail(`${name} holds ${value}`);
              }
              if (name === "total" && value > most) expect.fail(`${value} is above the cap`);
            }
          }
        }
      }),
      { numRuns: 1_000 },
    );
  }, 120_000);

  it("conserves exactly: the total is the sum of the buckets, none below zero, no more than the cap", () => {
    fc.assert(
      fc.property(anyModel, (model) => {
        const { total, buckets } = project(parseModel(model));
        const [limit] = model.mechanisms;
        const most = BigInt((limit as { max: string }).max) * 10n ** 9n;
        for (const [index, amount] of total.entries()) {
          const held = Object.values(buckets).map((column) => column[index] ?? -1n);
          expect(held.reduce((sum, part) => sum + part, 0n)).toBe(amount);
          expect(held.every((part) => part >= 0n)).toBe(true);
          expect(amount).toBeLessThanOrEqual(most);
        }
      }),
      { numRuns: 1_000 },
    );
  });
});
