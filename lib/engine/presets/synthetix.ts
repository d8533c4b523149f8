import { secondsPerYear } from "../secondsPerYear.ts";
import { exampleNumber } from "./exampleNumber.ts";
import type { Preset } from "./Preset.ts";

/** 2019-03-06 00:00 UTC, INFLATION_START_DATE of SupplySchedule.sol. */
const asOf = 1_551_830_400;
const week = 604_800;
const decayWeeks = 234;

/** SNX: weekly rewards that fall by 1.25 % a week (S17), then 2.5 % a year (S18). */
export const synthetix: Preset = {
  id: "synthetix",
  title: "Synthetix",
  summary: "39 equal weeks, 195 weeks that fall by 1.25 % each, then 2.5 % a year for good.",
  rows: ["S17", "S18"],
  model: {
    token: { symbol: "SNX", decimals: 18 },
    asOf,
    buckets: [
      { id: "staked", class: "staked", amount: "70000000" },
      { id: "circulating", class: "circulating", amount: "30000000" },
    ],
    mechanisms: [
      {
        kind: "stepDecay",
        form: "amount",
        label: "Weekly rewards",
        to: "staked",
        initialPerStep: "1442307.692307692307692307",
        factor: "0.9875",
        constantSteps: 39,
        steps: decayWeeks,
        everySeconds: week,
        start: asOf,
      },
      {
        kind: "compounding",
        form: "yearly",
        label: "Terminal inflation",
        to: "staked",
        perYear: "0.025",
        everySeconds: week,
        firstAt: asOf + (decayWeeks + 1) * week,
      },
    ],
    market: { price: 0.04, drift: 0, volatility: 1.2 },
    horizonSeconds: 6 * secondsPerYear,
    stepSeconds: week,
    paths: 10_000,
    seed: 1,
  },
  numbers: [
    {
      what: "75,000,000 ÷ 52 SNX a week from 2019-03-06 on; 1.25 % less each week from week 40 to week 234",
      source: "SIP-23; SupplySchedule.sol, Synthetix 2.x",
      asOf: "2019-12-11",
    },
    {
      what: "2.5 % of supply a year in 52 weekly parts from week 235 on",
      source: "SIP-24; SupplySchedule.sol, TERMINAL_SUPPLY_RATE_ANNUAL",
      asOf: "2019-10-25",
    },
    {
      what: "100,000,000 SNX before inflation",
      source: "SIP-23: the first schedule of 145 million leads to 245 million",
      asOf: "2019-09-24",
    },
    exampleNumber("how much is staked at the start; price and volatility"),
  ],
  leavesOut: [
    "the escrow of rewards for a year, and the caller's 200 SNX",
    "the later end of inflation by governance: the schedule runs on",
    "several weeks minted at once",
  ],
};
