import type { Mechanism } from "../Model.ts";
import { secondsPerYear } from "../secondsPerYear.ts";
import { exampleNumber } from "./exampleNumber.ts";
import type { Preset } from "./Preset.ts";

/** 2023-03-23 00:00 UTC. */
const asOf = 1_679_529_600;
/** 2024-03-16 00:00 UTC. */
const firstUnlock = 1_710_547_200;
const month = secondsPerYear / 12;

function unlock(from: "team" | "investors", total: string): Mechanism {
  return {
    kind: "vesting",
    form: "tranches",
    label: from === "team" ? "Team and advisors" : "Investors",
    from,
    to: "unlocked",
    total,
    released: "0",
    unlockAtStart: "0.25",
    start: firstUnlock,
    firstAt: firstUnlock + month,
    everySeconds: month,
    count: 36,
  };
}

/** ARB: an airdrop (S13), unlocks (S12), the right to mint 2 % a year (S19), and its claimants (S39). */
export const arbitrum: Preset = {
  id: "arbitrum",
  title: "Arbitrum",
  summary: "An airdrop with a deadline, four years of unlocks, and 2 % a year if voted.",
  rows: ["S12", "S13", "S19", "S39"],
  model: {
    token: { symbol: "ARB", decimals: 18 },
    asOf,
    buckets: [
      { id: "treasury", class: "treasury", amount: "3528000000", label: "DAO treasury" },
      { id: "foundation", class: "locked", amount: "750000000" },
      { id: "team", class: "team", amount: "2694000000" },
      { id: "investors", class: "investors", amount: "1753000000" },
      { id: "airdrop", class: "community", amount: "1162000000" },
      { id: "daos", class: "circulating", amount: "113000000", label: "DAOs on Arbitrum" },
      { id: "claimants", class: "circulating", amount: "0" },
      { id: "market", class: "circulating", amount: "0", label: "Bought in the market" },
      { id: "unlocked", class: "circulating", amount: "0" },
    ],
    mechanisms: [
      {
        kind: "airdrop",
        label: "Airdrop",
        from: "airdrop",
        to: "claimants",
        amount: "1162000000",
        start: asOf,
        // 2023-09-24 00:00 UTC
        deadline: 1_695_513_600,
        returnTo: "treasury",
        groups: [{ basis: "use", share: "1", claimedShare: "0.95", halfSeconds: 86_400 }],
        speedDeviation: 0.5,
      },
      unlock("team", "2694000000"),
      unlock("investors", "1753000000"),
      {
        kind: "cappedMint",
        label: "Mint",
        to: "treasury",
        maxPerMint: "0.02",
        minimumIntervalSeconds: secondsPerYear,
        // 2024-03-15 00:00 UTC
        firstMintAt: 1_710_460_800,
        use: "0",
      },
      {
        kind: "cohort",
        label: "Claimants",
        holders: "claimants",
        soldTo: "market",
        sellShare: 0.4,
        loyalShare: 0.2,
        sellPerYear: 0.5,
        deviation: 0.3,
      },
    ],
    market: {
      price: 1.2,
      drift: 0,
      volatility: 0.9,
      pool: { token: "500000000", quote: "600000000", feeBps: 30 },
    },
    horizonSeconds: 5 * secondsPerYear,
    stepSeconds: 604_800,
    paths: 10_000,
    seed: 1,
  },
  numbers: [
    {
      what: "10 billion ARB: 35.28 % treasury, 26.94 % team and advisors, 17.53 % investors, 11.62 % airdrop to users, 7.5 % foundation, 1.13 % DAOs; claims from 2023-03-23 to 2023-09-24",
      source:
        "docs.arbitrum.foundation, airdrop eligibility and distribution (after AIPs 1.1 and 1.2)",
      asOf: "2023-09",
    },
    {
      what: "team and investors locked for four years: a first part after one, then monthly for three",
      source:
        "Arbitrum Foundation's announcement of ARB; that the first part is a quarter follows from even parts",
      asOf: "2023-03-16",
    },
    {
      what: "at most 2 % of supply per mint, 365 days between mints, the first a year after deployment",
      source: "L2ArbitrumToken.sol, MINT_CAP_NUMERATOR, MIN_MINT_INTERVAL",
      asOf: "2023-03",
    },
    exampleNumber(
      "share and speed of claims; how claimants sell; no mint is used; price, volatility and pool",
    ),
  ],
  leavesOut: [
    "the foundation's own vesting and what the treasury spends",
    "the hour of unlocks: months are twelfths of 365 days",
  ],
};
