import { secondsPerYear } from "../secondsPerYear.ts";
import { exampleNumber } from "./exampleNumber.ts";
import type { Preset } from "./Preset.ts";

/** 2026-01-01 00:00 UTC. */
const asOf = 1_767_225_600;

/** UNI's mint: at most 2 % of supply, at most once in 365 days (S19). */
export const uniswap: Preset = {
  id: "uniswap",
  title: "Uniswap",
  summary: "Governance may mint 2 % of supply once a year.",
  rows: ["S19"],
  model: {
    token: { symbol: "UNI", decimals: 18 },
    asOf,
    buckets: [
      { id: "circulating", class: "circulating", amount: "600000000" },
      { id: "treasury", class: "treasury", amount: "400000000" },
    ],
    mechanisms: [
      {
        kind: "cappedMint",
        label: "Mint",
        to: "treasury",
        maxPerMint: "0.02",
        minimumIntervalSeconds: secondsPerYear,
        firstMintAt: asOf,
        use: "1",
        supplyBits: 96,
      },
    ],
    market: { price: 10, drift: 0, volatility: 0.8 },
    horizonSeconds: 10 * secondsPerYear,
    stepSeconds: 604_800,
    paths: 10_000,
    seed: 1,
  },
  numbers: [
    {
      what: "2 % of supply per mint, 365 days between mints, a supply of at most 96 bits",
      source: "Uni.sol, mintCap, minimumTimeBetweenMints and mint, @uniswap/governance 1.0.2",
      asOf: "2020-09",
    },
    {
      what: "a supply of 1,000,000,000 at the start",
      source: "Uni.sol, totalSupply, @uniswap/governance 1.0.2",
      asOf: "2020-09",
    },
    exampleNumber(
      "how the supply is spread over circulation and treasury; that every mint is used, from 2026-01-01 on; price and volatility",
    ),
  ],
  leavesOut: ["whether governance would ever use the right: use is 1"],
};
