import { secondsPerYear } from "../secondsPerYear.ts";
import { exampleNumber } from "./exampleNumber.ts";
import type { Preset } from "./Preset.ts";

/** 2020-07-17 00:00 UTC. */
const asOf = 1_594_944_000;

/** YFI: all earned in three pools within a week, none for insiders (S09). */
export const yearn: Preset = {
  id: "yearn",
  title: "A fair launch: Yearn",
  summary: "30,000 YFI earned in three pools within a week; 6,666 more by vote half a year later.",
  rows: ["S09", "S11"],
  model: {
    token: { symbol: "YFI", decimals: 18 },
    asOf,
    buckets: [
      { id: "curve pool", class: "circulating", amount: "0" },
      { id: "dai pool", class: "circulating", amount: "0" },
      { id: "governance pool", class: "circulating", amount: "0" },
      { id: "contributors", class: "team", amount: "0" },
      { id: "treasury", class: "treasury", amount: "0" },
    ],
    mechanisms: [
      {
        kind: "fairLaunch",
        label: "Fair launch",
        to: {
          "curve pool": "0.333333333333333333",
          "dai pool": "0.333333333333333333",
          "governance pool": "0.333333333333333334",
        },
        amount: "30000",
        start: asOf,
        durationSeconds: 604_800,
        participants: "participants",
      },
      {
        kind: "allocation",
        label: "YIP-57",
        total: "6666",
        shares: {
          contributors: "0.333333333333333333",
          treasury: "0.666666666666666667",
        },
        // 2021-02-02 00:00 UTC
        at: 1_612_224_000,
      },
    ],
    market: {
      price: 1_000,
      drift: 0,
      volatility: 1.5,
      processes: [
        {
          id: "participants",
          form: "level",
          start: 2_000,
          mean: 5_000,
          reversionPerYear: 50,
          volatility: 1,
        },
      ],
    },
    horizonSeconds: 2 * secondsPerYear,
    stepSeconds: 604_800,
    paths: 10_000,
    seed: 1,
  },
  numbers: [
    {
      what: "30,000 YFI to those who provide to three pools, over about 7 days from July 2020 on, none to anybody else",
      source: "YFI, medium.com/iearn; docs.yearn.finance, YFI",
      asOf: "2020-07-17",
    },
    {
      what: "6,666 YFI by vote, a third of it for contributors",
      source: "YIP-57, gov.yearn.fi topic 9319",
      asOf: "2021-02-02",
    },
    exampleNumber(
      "that the pools share alike and open at once; how many take part; price and volatility",
    ),
  ],
  leavesOut: [
    "that the three pools opened on different days",
    "the vesting of contributors' YFI",
    "insiders who took part as anybody else",
  ],
};
