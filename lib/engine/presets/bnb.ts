import { secondsPerYear } from "../secondsPerYear.ts";
import { exampleNumber } from "./exampleNumber.ts";
import type { Preset } from "./Preset.ts";

/** 2017-07-01 00:00 UTC. */
const asOf = 1_498_867_200;
/** 2017-07-03 00:00 UTC. */
const sold = 1_499_040_000;
/** 2017-07-28 00:00 UTC. */
const released = 1_501_200_000;

/** BNB: an offering (S06), burned gas fees (S25) and a burn each quarter (S26). */
export const bnb: Preset = {
  id: "bnb",
  title: "BNB",
  summary: "Sold in 2017; since 2021 a tenth of gas fees and a formula each quarter burn it.",
  rows: ["S06", "S12", "S25", "S26", "S40"],
  model: {
    token: { symbol: "BNB", decimals: 18 },
    asOf,
    buckets: [
      { id: "for sale", class: "locked", amount: "100000000" },
      { id: "team", class: "team", amount: "80000000" },
      { id: "angels", class: "circulating", amount: "20000000", label: "Angel investors" },
      { id: "circulating", class: "circulating", amount: "0" },
    ],
    mechanisms: [
      {
        kind: "sale",
        form: "ico",
        label: "Offering",
        from: "for sale",
        to: "circulating",
        at: sold,
        amount: "100000000",
        price: "0.15",
      },
      {
        kind: "vesting",
        form: "tranches",
        label: "Team",
        from: "team",
        to: "circulating",
        total: "80000000",
        released: "0",
        unlockAtStart: "0.2",
        start: released,
        firstAt: released + secondsPerYear,
        everySeconds: secondsPerYear,
        count: 4,
      },
      {
        kind: "feeBurn",
        form: "share",
        label: "Burned gas",
        from: "circulating",
        blockSeconds: 3,
        gasPrice: "0.000000005",
        burnedShare: "0.1",
        demand: "gas",
        // 2021-11-30 00:00 UTC
        start: 1_638_230_400,
      },
      {
        kind: "periodicBurn",
        label: "Quarterly burn",
        from: "circulating",
        blocks: 2_592_000,
        anchor: "1000",
        everySeconds: 7_776_000,
        // 2022-01-17 00:00 UTC
        firstAt: 1_642_377_600,
        floor: "100000000",
      },
    ],
    market: {
      price: 0.15,
      drift: 0,
      volatility: 0.8,
      reversion: { perYear: 1, level: 500 },
      processes: [
        {
          id: "gas",
          form: "level",
          start: 15_000_000,
          mean: 15_000_000,
          reversionPerYear: 1,
          volatility: 0.6,
        },
      ],
    },
    horizonSeconds: 10 * secondsPerYear,
    stepSeconds: 604_800,
    paths: 10_000,
    seed: 1,
  },
  numbers: [
    {
      what: "200 million BNB: half sold for 15 million dollars, on average 0.15; 40 % to the team, a fifth at once and a fifth after each of four years; 10 % to angel investors",
      source: "Binance whitepaper and its summaries; the raise as Binance stated it",
      asOf: "2017-07",
    },
    {
      what: "10 % of gas fees burned",
      source: "BEP-95, burnRatio, bnb-chain/BEPs",
      asOf: "2021-11-30",
    },
    {
      what: "blocks × K ÷ (average price + K) each quarter, K = 1000, until 100 million are left; 2,592,000 blocks of 3 s in 90 days",
      source: "Introducing BNB Auto-Burn, Binance",
      asOf: "2021-12-22",
    },
    exampleNumber(
      "that all was sold on one day; the days of release and of the first burn by formula; gas and its price; the price's way to 500 and its volatility",
    ),
  ],
  leavesOut: [
    "the burns of 2017 to 2021 by trading volume, so that the supply is too large from then on, and the pioneer burn",
    "blocks that come faster since 2025",
    "doubts whether all of the offering was sold (Forbes, 2023)",
  ],
};
