import { secondsPerYear } from "../secondsPerYear.ts";
import { exampleNumber } from "./exampleNumber.ts";
import type { Preset } from "./Preset.ts";

/** ETH2x-FLI: a token that holds ether with borrowed money and keeps twice its exposure (S24). */
export const eth2xFli: Preset = {
  id: "eth2x-fli",
  title: "ETH 2x Flexible Leverage Index",
  summary: "Minted and redeemed at net asset value; leverage goes back towards two a little a day.",
  rows: ["S24"],
  model: {
    token: { symbol: "ETH2x-FLI", decimals: 18 },
    // 2021-03-14 00:00 UTC
    asOf: 1_615_680_000,
    buckets: [{ id: "holders", class: "circulating", amount: "100000" }],
    mechanisms: [
      {
        kind: "leveragedToken",
        label: "Index",
        to: "holders",
        underlying: "ether",
        demand: "wanted value",
        netAssetValue: 100,
        leverage: 2,
        target: 2,
        minimum: 1.7,
        maximum: 2.3,
        speed: 0.05,
        costPerYear: 0.06,
        everySeconds: 86_400,
      },
    ],
    market: {
      price: 100,
      drift: 0,
      volatility: 0,
      processes: [
        { id: "ether", form: "level", start: 1_800, reversionPerYear: 0, volatility: 0.6 },
        {
          id: "wanted value",
          form: "level",
          start: 10_000_000,
          mean: 5_000_000,
          reversionPerYear: 1,
          volatility: 0.5,
        },
      ],
      correlations: [{ between: ["ether", "wanted value"], value: 0.6 }],
    },
    horizonSeconds: 2 * secondsPerYear,
    stepSeconds: 604_800,
    paths: 10_000,
    seed: 1,
  },
  numbers: [
    {
      what: "a target of 2, at least 1.7, at most 2.3, a recentering speed of 5 %, a rebalance each 24 hours",
      source: "Index Coop, ETH 2x Flexible Leverage Index, methodology and initial parameters",
      asOf: "2021-03",
    },
    {
      what: "a streaming fee of 1.95 % a year, a part of the cost",
      source: "Index Coop, flexible leverage indices",
      asOf: "2021",
    },
    exampleNumber(
      "supply and net asset value at the start; the rest of the cost, for borrowing; ether's price and what people want to hold",
    ),
  ],
  leavesOut: [
    "slippage of rebalances, the supply cap, the ripcord, and the fee of 0.1 % to mint or redeem",
    "the market price of the token, which here stays at its net asset value of the start",
  ],
};
