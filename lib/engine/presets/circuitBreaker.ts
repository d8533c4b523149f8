import { secondsPerYear } from "../secondsPerYear.ts";
import { exampleNumber } from "./exampleNumber.ts";
import type { Preset } from "./Preset.ts";

/** An emission that stops after a fall of the price or too much outflow, and starts again later (S30). */
export const circuitBreaker: Preset = {
  id: "circuit-breaker",
  title: "An emission with a circuit breaker, an example",
  summary: "Rewards stop after the price halves or too much leaves the treasury, and cool down.",
  rows: ["S16", "S30"],
  model: {
    token: { symbol: "DAO", decimals: 18 },
    // 2026-01-01 00:00 UTC
    asOf: 1_767_225_600,
    buckets: [
      { id: "circulating", class: "circulating", amount: "60000000" },
      { id: "treasury", class: "treasury", amount: "40000000" },
    ],
    mechanisms: [
      {
        kind: "circuitBreaker",
        label: "Breaker",
        maximumDrawdown: 0.5,
        maximumOutflow: 0.04,
        outflowFrom: "treasury",
        windowSeconds: 90 * 86_400,
        coolDownSeconds: 30 * 86_400,
        slowTo: 0.1,
        of: {
          kind: "constantRate",
          label: "Rewards",
          from: "treasury",
          to: "circulating",
          perSecond: "0.15",
        },
      },
    ],
    market: {
      price: 2,
      drift: 0,
      volatility: 0.9,
      jumps: { perYear: 2, mean: -0.2, deviation: 0.2 },
    },
    horizonSeconds: 3 * secondsPerYear,
    stepSeconds: 604_800,
    paths: 10_000,
    seed: 1,
  },
  numbers: [exampleNumber("everything: supply, rewards, limits, windows and cool-down, price")],
  leavesOut: ["a reopening by hand; the exact run never trips"],
};
