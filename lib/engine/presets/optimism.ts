import { secondsPerYear } from "../secondsPerYear.ts";
import { exampleNumber } from "./exampleNumber.ts";
import type { Preset } from "./Preset.ts";

/** 2022-05-31 00:00 UTC. */
const asOf = 1_653_955_200;

/** OP: a first airdrop (S13), rewards by vote (S21), and the right to mint 2 % a year (S19). */
export const optimism: Preset = {
  id: "optimism",
  title: "Optimism",
  summary: "An airdrop, a yearly round of rewards shared by votes, and 2 % a year if voted.",
  rows: ["S12", "S13", "S19", "S21"],
  model: {
    token: { symbol: "OP", decimals: 18 },
    asOf,
    buckets: [
      { id: "ecosystem", class: "treasury", amount: "1073741824", label: "Ecosystem fund" },
      { id: "retro", class: "treasury", amount: "858993459.2", label: "Retroactive funding" },
      { id: "airdrops", class: "community", amount: "816043786.24" },
      { id: "core", class: "team", amount: "816043786.24", label: "Core contributors" },
      { id: "investors", class: "investors", amount: "730144440.32" },
      { id: "circulating", class: "circulating", amount: "0" },
      { id: "builders", class: "circulating", amount: "0" },
      { id: "teachers", class: "circulating", amount: "0" },
      { id: "stewards", class: "circulating", amount: "0" },
    ],
    mechanisms: [
      {
        kind: "airdrop",
        label: "Airdrop 1",
        from: "airdrops",
        to: "circulating",
        amount: "214748364.8",
        start: asOf,
        groups: [
          { basis: "use", share: "0.75", claimedShare: "1", halfSeconds: 604_800 },
          { basis: "governance", share: "0.25", claimedShare: "1", halfSeconds: 604_800 },
        ],
        speedDeviation: 0.5,
      },
      {
        kind: "vesting",
        form: "linear",
        label: "Core contributors",
        from: "core",
        to: "circulating",
        total: "816043786.24",
        released: "0",
        start: asOf,
        cliffAt: asOf + secondsPerYear,
        end: asOf + 4 * secondsPerYear,
      },
      {
        kind: "vesting",
        form: "linear",
        label: "Investors",
        from: "investors",
        to: "circulating",
        total: "730144440.32",
        released: "0",
        start: asOf,
        cliffAt: asOf + secondsPerYear,
        end: asOf + 4 * secondsPerYear,
      },
      {
        kind: "weightedAllocation",
        label: "Retroactive funding",
        from: "retro",
        perPeriod: "30000000",
        everySeconds: secondsPerYear,
        // 2024-01-11 00:00 UTC
        firstAt: 1_704_931_200,
        cap: "0.5",
        recipients: [
          { to: "builders", votes: "60" },
          { to: "teachers", votes: "25" },
          { to: "stewards", votes: "15" },
        ],
        voteVolatility: 0.3,
      },
      {
        kind: "cappedMint",
        label: "Mint",
        to: "ecosystem",
        maxPerMint: "0.02",
        minimumIntervalSeconds: secondsPerYear,
        firstMintAt: asOf + secondsPerYear,
        use: "0",
      },
    ],
    market: { price: 1.5, drift: 0, volatility: 1 },
    horizonSeconds: 5 * secondsPerYear,
    stepSeconds: 604_800,
    paths: 10_000,
    seed: 1,
  },
  numbers: [
    {
      what: "4,294,967,296 OP: 25 % ecosystem fund, 20 % retroactive funding, 19 % airdrops (5 % in the first), 19 % core contributors, 17 % investors",
      source: "Optimism Collective, OP token allocations",
      asOf: "2022-04-27",
    },
    {
      what: "at most 2 % of supply per mint, 365 days between mints; the launch was the one mint that is not checked",
      source: "MintManager.sol, MINT_CAP, MINT_PERIOD, ethereum-optimism/optimism",
      asOf: "2022-05",
    },
    {
      what: "30,000,000 OP in the third round of retroactive funding, results in January 2024",
      source: "Optimism Collective, RetroPGF Round 3",
      asOf: "2024-01",
    },
    exampleNumber(
      "a round of that size each year, its recipients and votes; groups and speed of claims; that core contributors and investors vest evenly over four years with a cliff of one; no mint is used; price and volatility",
    ),
  ],
  leavesOut: ["later airdrops, grants of the ecosystem fund and the sequencer's revenue"],
};
