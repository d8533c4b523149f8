import { secondsPerYear } from "../secondsPerYear.ts";
import { exampleNumber } from "./exampleNumber.ts";
import type { Preset } from "./Preset.ts";

/** TRX: rewards of each block to elected producers and their voters (S03). */
export const tron: Preset = {
  id: "tron",
  title: "TRON",
  summary: "136 TRX a block for super representatives, who keep a fifth, and their voters.",
  rows: ["S03"],
  model: {
    token: { symbol: "TRX", decimals: 6 },
    // 2026-01-01 00:00 UTC
    asOf: 1_767_225_600,
    buckets: [
      { id: "circulating", class: "circulating", amount: "50000000000" },
      { id: "staked", class: "staked", amount: "45000000000" },
      { id: "first nine", class: "circulating", amount: "0", label: "Representatives 1 to 9" },
      { id: "others of 27", class: "circulating", amount: "0", label: "Representatives 10 to 27" },
      { id: "partners", class: "circulating", amount: "0", label: "Partners 28 to 127" },
    ],
    mechanisms: [
      {
        kind: "delegatedStake",
        label: "Block and voting rewards",
        perBlock: "136",
        blockSeconds: 3,
        producers: [
          { to: "first nine", votes: "20000000000" },
          { to: "others of 27", votes: "20000000000" },
          { to: "partners", votes: "5000000000" },
        ],
        voters: "circulating",
        producerShareBps: 2_000,
        voterShareBps: 8_000,
      },
    ],
    market: { price: 0.3, drift: 0, volatility: 0.6 },
    horizonSeconds: 5 * secondsPerYear,
    stepSeconds: 604_800,
    paths: 10_000,
    seed: 1,
  },
  numbers: [
    {
      what: "8 TRX a block to its producer and 128 to the 127 with most votes; a brokerage of 20 % where not set otherwise; a slot each 3 s",
      source: "developers.tron.network, reward calculation",
      asOf: "2026-09",
    },
    exampleNumber("95 billion TRX, 45 billion of them staked; votes; price and volatility"),
  ],
  leavesOut: [
    "burned fees",
    "that block rewards go by blocks, not by votes, and each producer sets its own brokerage",
    "eight slots a day that are skipped for maintenance",
  ],
};
