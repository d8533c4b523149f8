import { secondsPerYear } from "../secondsPerYear.ts";
import { exampleNumber } from "./exampleNumber.ts";
import type { Preset } from "./Preset.ts";

/** LPT: an inflation that rises each round while less than half is bonded, and falls else (S28). */
export const livepeer: Preset = {
  id: "livepeer",
  title: "Livepeer",
  summary: "Inflation moves by 0.00005 % each round, towards half of the supply bonded.",
  rows: ["S28"],
  model: {
    token: { symbol: "LPT", decimals: 18 },
    // 2025-02-01 00:00 UTC
    asOf: 1_738_368_000,
    buckets: [
      { id: "bonded", class: "staked", amount: "16700000" },
      { id: "circulating", class: "circulating", amount: "21300000" },
    ],
    mechanisms: [
      {
        kind: "adaptiveRate",
        form: "step",
        label: "Round rewards",
        to: "bonded",
        staked: "bonded",
        ratio: "bonding rate",
        rate: "0.000561",
        change: "0.0000005",
        target: "0.5",
        everySeconds: 69_120,
      },
    ],
    market: {
      price: 8,
      drift: 0,
      volatility: 1,
      processes: [
        {
          id: "bonding rate",
          form: "share",
          start: 0.44,
          mean: 0.52,
          reversionPerYear: 3,
          volatility: 0.3,
        },
      ],
    },
    horizonSeconds: 5 * secondsPerYear,
    stepSeconds: 604_800,
    paths: 10_000,
    seed: 1,
  },
  numbers: [
    {
      what: "a change of 0.00005 % a round, a target of 50 %, rounds of 5,760 blocks of 12 s",
      source: "Minter.sol, LIP-34 and LIP-40; roundLength of RoundsManager, livepeer/protocol",
      asOf: "2020-07",
    },
    {
      what: "about 25.6 % a year with 44 % bonded: 0.0561 % a round",
      source: "Livepeer forum, topic 2753, inflation focused LIP discussion",
      asOf: "2025",
    },
    exampleNumber(
      "a supply of 38 million; the day; how the bonding rate moves in sampled runs; price and volatility",
    ),
  ],
  leavesOut: [
    "the part of rewards that goes to the on-chain treasury",
    "bonds and unbonds in the exact run, where all rewards stay bonded",
    "orchestrators that do not call reward",
  ],
};
