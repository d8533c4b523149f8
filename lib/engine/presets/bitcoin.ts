import { secondsPerYear } from "../secondsPerYear.ts";
import { exampleNumber } from "./exampleNumber.ts";
import type { Preset } from "./Preset.ts";

/** BTC from its fourth halving on (S01). */
export const bitcoin: Preset = {
  id: "bitcoin",
  title: "Bitcoin",
  summary: "A block subsidy that halves every 210,000 blocks, towards 21 million.",
  rows: ["S01"],
  model: {
    token: { symbol: "BTC", decimals: 8 },
    // 2024-04-20 00:09:27 UTC, the time of block 840,000
    asOf: 1_713_571_767,
    // 210,000 × (50 + 25 + 12.5 + 6.25)
    buckets: [{ id: "circulating", class: "circulating", amount: "19687500" }],
    mechanisms: [
      {
        kind: "halving",
        label: "Mining",
        to: "circulating",
        initialSubsidy: "50",
        intervalBlocks: 210_000,
        blockSeconds: 600,
        height: 839_999,
      },
    ],
    market: { price: 64_000, drift: 0, volatility: 0.6 },
    horizonSeconds: 10 * secondsPerYear,
    stepSeconds: 604_800,
    paths: 10_000,
    seed: 1,
  },
  numbers: [
    {
      what: "50 BTC in the first blocks, halved every 210,000 blocks, a block in 600 s on average",
      source: "GetBlockSubsidy, src/validation.cpp, and src/kernel/chainparams.cpp, Bitcoin Core",
      asOf: "2009-01-03",
    },
    {
      what: "19,687,500 BTC before block 840,000",
      source: "the same rule: 210,000 × (50 + 25 + 12.5 + 6.25)",
      asOf: "2024-04-20",
    },
    {
      what: "block 840,000 at 2024-04-20 00:09:27 UTC",
      source: "the block's header",
      asOf: "2024-04-20",
    },
    exampleNumber("price and volatility"),
  ],
  leavesOut: [
    "that blocks come at random times and the difficulty answers late",
    "fees, lost coins, subsidies that miners did not claim, and the 50 BTC of the first block, which cannot be spent",
  ],
};
