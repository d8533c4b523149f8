import { secondsPerYear } from "../secondsPerYear.ts";
import { exampleNumber } from "./exampleNumber.ts";
import type { Preset } from "./Preset.ts";

const month = secondsPerYear / 12;

/** AXS: a pool for players each month, shared by score (S15). */
export const axieInfinity: Preset = {
  id: "axie-infinity",
  title: "A game token: Axie Infinity",
  summary: "A fifth of the supply is earned in play, a pool a month, shared by score.",
  rows: ["S11", "S15"],
  model: {
    token: { symbol: "AXS", decimals: 18 },
    // 2020-11-04 00:00 UTC
    asOf: 1_604_448_000,
    buckets: [
      { id: "play", class: "community", amount: "54000000", label: "Play and earn" },
      { id: "staking", class: "community", amount: "78300000", label: "Staking rewards" },
      { id: "ecosystem", class: "treasury", amount: "21600000" },
      { id: "sky mavis", class: "team", amount: "56700000" },
      { id: "advisors", class: "team", amount: "18900000" },
      { id: "public sale", class: "circulating", amount: "29700000" },
      { id: "private sale", class: "investors", amount: "10800000" },
      { id: "players", class: "circulating", amount: "0" },
      { id: "leaders", class: "circulating", amount: "0", label: "Best players" },
    ],
    mechanisms: [
      {
        kind: "allocation",
        label: "Allocation",
        total: "270000000",
        shares: {
          play: "0.2",
          staking: "0.29",
          ecosystem: "0.08",
          "sky mavis": "0.21",
          advisors: "0.07",
          "public sale": "0.11",
          "private sale": "0.04",
        },
        // a day before the start, so it is in the buckets already
        at: 1_604_361_600,
      },
      {
        kind: "contributionRewards",
        label: "Play and earn",
        from: "play",
        perPeriod: "830769.23",
        everySeconds: month,
        capPerParticipant: "100",
        groups: [
          { to: "players", participants: 20_000, score: 10 },
          { to: "leaders", participants: 500, score: 100 },
        ],
        growth: "1.05",
        activity: "activity",
        soldShare: 0.7,
      },
    ],
    market: {
      price: 0.1,
      drift: 0,
      volatility: 1.5,
      pool: { token: "10000000", quote: "1000000", feeBps: 25 },
      processes: [
        {
          id: "activity",
          form: "level",
          start: 1,
          mean: 1,
          reversionPerYear: 1,
          volatility: 0.8,
        },
      ],
    },
    horizonSeconds: 65 * month,
    stepSeconds: month,
    paths: 10_000,
    seed: 1,
  },
  numbers: [
    {
      what: "270,000,000 AXS: 20 % play and earn, 29 % staking rewards, 8 % ecosystem fund, 21 % Sky Mavis, 7 % advisors, 11 % public sale, 4 % private sale; unlocked within 65 months",
      source: "whitepaper.axieinfinity.com, allocations and unlock schedule",
      asOf: "2020-11",
    },
    exampleNumber(
      "an even pool of 54,000,000 ÷ 65 a month from the first month on; players, scores, cap and growth; what players sell; price, volatility and pool",
    ),
  ],
  leavesOut: [
    "unlocks of the other parts and staking rewards",
    "SLP, the second token, and what the game takes in",
  ],
};
