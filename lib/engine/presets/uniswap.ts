import type { Preset } from "./Preset.ts";

const year = 31_536_000;
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
        minimumIntervalSeconds: year,
        firstMintAt: asOf,
        use: "1",
      },
    ],
    market: { price: 10, drift: 0, volatility: 0.8 },
    horizonSeconds: 10 * year,
    stepSeconds: 604_800,
    paths: 10_000,
    seed: 1,
  },
  numbers: [
    {
      what: "2 % of supply per mint, 365 days between mints",
      source: "Uni.sol, mintCap and minimumTimeBetweenMints, @uniswap/governance 1.0.2",
      asOf: "2020-09",
    },
    {
      what: "a supply of 1,000,000,000 at the start",
      source: "Uni.sol, totalSupply, @uniswap/governance 1.0.2",
      asOf: "2020-09",
    },
    {
      what: "how the supply is spread over circulation and treasury; price and volatility",
      source: "round figures",
      asOf: "2026-01",
      isExample: true,
    },
  ],
  leavesOut: ["whether governance would ever use the right: use is 1"],
};
