import { secondsPerYear } from "../secondsPerYear.ts";
import { exampleNumber } from "./exampleNumber.ts";
import type { Preset } from "./Preset.ts";

/** XTZ: issuance as a curve of the staked ratio, with a bonus that grows below the target (S28). */
export const tezos: Preset = {
  id: "tezos",
  title: "Tezos",
  summary: "Issuance of 1/1600 over the squared staked ratio, and a bonus below half staked.",
  rows: ["S28"],
  model: {
    token: { symbol: "XTZ", decimals: 6 },
    // 2026-01-01 00:00 UTC
    asOf: 1_767_225_600,
    buckets: [
      { id: "staked", class: "staked", amount: "290000000" },
      { id: "circulating", class: "circulating", amount: "790000000" },
    ],
    mechanisms: [
      {
        kind: "adaptiveRate",
        form: "curve",
        label: "Adaptive issuance",
        to: "circulating",
        staked: "staked",
        ratio: "staked ratio",
        scale: "0.000625",
        bonus: "0.025",
        target: "0.5",
        radius: "0.02",
        growthPerDay: "0.01",
        floor: "0.0025",
        ceiling: "0.1",
        adaptiveMaximum: true,
        everySeconds: 86_400,
      },
    ],
    market: {
      price: 0.6,
      drift: 0,
      volatility: 0.8,
      processes: [
        {
          id: "staked ratio",
          form: "share",
          start: 0.27,
          mean: 0.35,
          reversionPerYear: 0.5,
          volatility: 0.2,
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
      what: "1/1600 over the squared ratio; 50 % ± 2 %; a bonus that changes by 0.01 a day for each unit of distance; from 0.25 % to 10 %; a ceiling that falls with the ratio; cycles of a day",
      source: "Octez documentation, adaptive issuance (Paris, Quebec, Rio)",
      asOf: "2025",
    },
    exampleNumber(
      "1,080 million XTZ, 290 million of them staked; the bonus now; how the ratio moves; price and volatility",
    ),
  ],
  leavesOut: [
    "the delay between measuring and issuing, and the subsidy of liquidity baking",
    "that rewards are staked again, and slashing",
  ],
};
