import { secondsPerYear } from "../secondsPerYear.ts";
import { exampleNumber } from "./exampleNumber.ts";
import type { Preset } from "./Preset.ts";

/** Rewards that shrink while the price swings (S29), held around a plain emission to pools (S14). */
export const volatilityAdjustedRewards: Preset = {
  id: "volatility-adjusted-rewards",
  title: "Rewards adjusted to volatility, an example",
  summary: "Rewards to pools are scaled by a target over the realised volatility, within bounds.",
  rows: ["S14", "S29"],
  model: {
    token: { symbol: "DAO", decimals: 18 },
    // 2026-01-01 00:00 UTC
    asOf: 1_767_225_600,
    buckets: [
      { id: "circulating", class: "circulating", amount: "60000000" },
      { id: "pools", class: "liquidity", amount: "5000000" },
      { id: "treasury", class: "treasury", amount: "35000000" },
    ],
    mechanisms: [
      {
        kind: "volatilityAdjusted",
        label: "Adjusted rewards",
        target: 0.8,
        windowSeconds: 30 * 86_400,
        minimumFactor: 0.25,
        maximumFactor: 1.5,
        of: {
          kind: "liquidityMining",
          label: "Pool rewards",
          from: "treasury",
          to: "circulating",
          perSecond: "0.2",
          soldShare: 0.6,
          depth: {
            from: "circulating",
            pool: "pools",
            wantedYield: 0.3,
            responsePerYear: 12,
          },
        },
      },
    ],
    market: {
      price: 2,
      drift: 0,
      volatility: 0.9,
      jumps: { perYear: 2, mean: -0.15, deviation: 0.2 },
      pool: { token: "5000000", quote: "10000000", feeBps: 30 },
    },
    horizonSeconds: 3 * secondsPerYear,
    stepSeconds: 604_800,
    paths: 10_000,
    seed: 1,
  },
  numbers: [
    exampleNumber("everything: supply, rewards, target, window and bounds, price and pool"),
  ],
  leavesOut: ["other measures of volatility; the exact run pays rewards as they are"],
};
