import type { Model } from "../lib/engine/Model.ts";

const year = 31_536_000;
const week = 604_800;
/** 2026-01-01 00:00 UTC. */
const asOf = 1_767_225_600;

/**
 * A DAO's token with nine mechanisms over 520 weeks: a cap, two vestings, rewards and grants by rule; a
 * yearly mint on each path's own supply, protocol revenue, a buy-back of 40 % of its fees through the pool
 * and a burn of gas fees by behaviour. The numbers are an example.
 */
export const daoModel: Model = {
  token: { symbol: "DAO", decimals: 18 },
  asOf,
  buckets: [
    { id: "circulating", class: "circulating", amount: "400000000" },
    { id: "staked", class: "staked", amount: "150000000" },
    { id: "treasury", class: "treasury", amount: "250000000" },
    { id: "team", class: "team", amount: "120000000" },
    { id: "investors", class: "investors", amount: "80000000" },
  ],
  mechanisms: [
    { kind: "cap", max: "1500000000" },
    {
      kind: "vesting",
      form: "linear",
      from: "team",
      to: "circulating",
      total: "120000000",
      released: "0",
      start: asOf,
      end: asOf + 4 * year,
      cliffAt: asOf + year,
    },
    {
      kind: "vesting",
      form: "cliff",
      from: "investors",
      to: "circulating",
      amount: "80000000",
      cliffAt: asOf + year,
    },
    { kind: "constantRate", to: "staked", perSecond: "0.3" },
    {
      kind: "cappedMint",
      to: "treasury",
      maxPerMint: "0.02",
      minimumIntervalSeconds: year,
      firstMintAt: asOf + year,
      use: "0.5",
    },
    {
      kind: "grant",
      from: "treasury",
      to: "circulating",
      amount: "10000000",
      at: asOf + 26 * week,
    },
    {
      kind: "revenue",
      form: "token",
      volume: "volume",
      feeRate: "0.003",
      treasuryShare: "0.3",
      holderShare: "0.1",
      burnedShare: "0.1",
      from: "circulating",
      treasuryTo: "treasury",
      holdersTo: "staked",
    },
    {
      kind: "buyback",
      from: "circulating",
      revenue: "volume",
      share: "0.0012",
      everySeconds: week,
    },
    {
      kind: "feeBurn",
      form: "share",
      from: "circulating",
      blockSeconds: 12,
      gasPrice: "0.0000002",
      burnedShare: "0.1",
      demand: "gas",
    },
  ],
  market: {
    price: 2,
    drift: 0,
    volatility: 0.8,
    pool: { token: "5000000", quote: "10000000", feeBps: 30 },
    processes: [
      { id: "volume", form: "level", start: 3_000_000_000, reversionPerYear: 1, volatility: 0.7 },
      { id: "gas", form: "level", start: 15_000_000, reversionPerYear: 10, volatility: 1 },
    ],
    correlations: [{ between: ["price", "volume"], value: 0.5 }],
  },
  horizonSeconds: 520 * week,
  stepSeconds: week,
  paths: 10_000,
  seed: 1,
};
