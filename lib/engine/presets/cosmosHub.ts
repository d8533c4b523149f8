import { secondsPerYear } from "../secondsPerYear.ts";
import { exampleNumber } from "./exampleNumber.ts";
import type { Preset } from "./Preset.ts";

/** ATOM: a yearly rate that moves between 7 % and 20 %, towards two thirds bonded (S28). */
export const cosmosHub: Preset = {
  id: "cosmos-hub",
  title: "Cosmos Hub",
  summary: "Inflation from 7 % to 20 % that rises while less than 67 % is bonded.",
  rows: ["S28"],
  model: {
    token: { symbol: "ATOM", decimals: 6 },
    // 2019-03-14 00:00 UTC
    asOf: 1_552_521_600,
    buckets: [
      { id: "bonded", class: "staked", amount: "120000000" },
      { id: "circulating", class: "circulating", amount: "116000000" },
      { id: "community", class: "treasury", amount: "0", label: "Community pool" },
    ],
    mechanisms: [
      {
        kind: "adaptiveRate",
        form: "proportional",
        label: "Inflation",
        to: { bonded: "0.98", community: "0.02" },
        staked: "bonded",
        ratio: "bonded share",
        rate: "0.07",
        changePerYear: "0.13",
        floor: "0.07",
        ceiling: "0.2",
        target: "0.67",
        everySeconds: 604_800,
      },
    ],
    market: {
      price: 4,
      drift: 0,
      volatility: 0.9,
      processes: [
        {
          id: "bonded share",
          form: "share",
          start: 0.5,
          mean: 0.67,
          reversionPerYear: 1,
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
      what: "7 % at first, from 7 % to 20 %, 13 % of change a year, a goal of 67 %",
      source: "cosmos-sdk x/mint, DefaultParams; genesis of cosmoshub-1 and cosmoshub-2",
      asOf: "2019-03-13",
    },
    {
      what: "2 % of rewards to the community pool",
      source: "cosmos-sdk x/distribution, communitytax; genesis of cosmoshub-2",
      asOf: "2019-12",
    },
    exampleNumber(
      "236 million ATOM, 120 million of them bonded; how the bonded share moves; price and volatility",
    ),
  ],
  leavesOut: [
    "changes block by block: here the rate moves once a week",
    "votes since, among them the ceiling of 10 % (2023) and the speed of change (2021)",
    "slashing; all rewards are bonded again",
  ],
};
