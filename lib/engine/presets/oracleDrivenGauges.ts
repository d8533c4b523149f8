import { secondsPerYear } from "../secondsPerYear.ts";
import { exampleNumber } from "./exampleNumber.ts";
import type { Preset } from "./Preset.ts";

/** An emission routed between two pools by an oracle that is read once a week (S31). */
export const oracleDrivenGauges: Preset = {
  id: "oracle-driven-gauges",
  title: "An emission routed by an oracle, an example",
  summary: "The share of volume on one chain says what part of rewards goes there.",
  rows: ["S16", "S31"],
  model: {
    token: { symbol: "DAO", decimals: 18 },
    // 2026-01-01 00:00 UTC
    asOf: 1_767_225_600,
    buckets: [
      { id: "circulating", class: "circulating", amount: "60000000" },
      { id: "treasury", class: "treasury", amount: "40000000" },
      { id: "rollup", class: "bridged", amount: "0", label: "Providers on the rollup" },
      { id: "mainnet", class: "circulating", amount: "0", label: "Providers on mainnet" },
    ],
    mechanisms: [
      {
        kind: "oracleDriven",
        label: "Router",
        use: "route",
        process: "volume on the rollup",
        everySeconds: 604_800,
        missed: 0.05,
        reference: 1,
        minimumFactor: 0.1,
        maximumFactor: 0.9,
        staleAfterSeconds: 1_209_600,
        fallbackFactor: 0.5,
        otherwise: "mainnet",
        of: {
          kind: "constantRate",
          label: "Rewards",
          from: "treasury",
          to: "rollup",
          perSecond: "0.2",
        },
      },
    ],
    market: {
      price: 2,
      drift: 0,
      volatility: 0.8,
      processes: [
        {
          id: "volume on the rollup",
          form: "share",
          start: 0.4,
          mean: 0.6,
          reversionPerYear: 0.5,
          volatility: 0.8,
        },
      ],
    },
    horizonSeconds: 3 * secondsPerYear,
    stepSeconds: 604_800,
    paths: 10_000,
    seed: 1,
  },
  numbers: [exampleNumber("everything: supply, rewards, bounds, missed readings, volume, price")],
  leavesOut: ["wrong readings, and the delay between a reading and its use"],
};
