import { secondsPerYear } from "../secondsPerYear.ts";
import { exampleNumber } from "./exampleNumber.ts";
import type { Preset } from "./Preset.ts";

const spendingPerYear = 12_000_000;

/** A rate set each month so that the treasury's runway holds and inflation stays within a limit (S32). */
export const autonomousTreasury: Preset = {
  id: "autonomous-treasury",
  title: "An autonomous treasury, an example",
  summary: "Issuance to the treasury follows a cautious forecast of the price, within a limit.",
  rows: ["S16", "S20", "S32"],
  model: {
    token: { symbol: "DAO", decimals: 18 },
    // 2026-01-01 00:00 UTC
    asOf: 1_767_225_600,
    buckets: [
      { id: "circulating", class: "circulating", amount: "85000000" },
      { id: "treasury", class: "treasury", amount: "15000000" },
    ],
    mechanisms: [
      {
        kind: "treasuryPolicy",
        label: "Policy",
        treasury: "treasury",
        spendingPerYear,
        minimumRunwayMonths: 24,
        maximumInflation: 0.05,
        forecastSeconds: 180 * 86_400,
        confidence: 0.8,
        everySeconds: 30 * 86_400,
        minimumFactor: 0,
        maximumFactor: 3,
        of: {
          kind: "constantRate",
          label: "Issuance",
          to: "treasury",
          perSecond: "0.1",
        },
      },
      {
        kind: "stream",
        form: "quote",
        label: "Budget",
        from: "treasury",
        to: "circulating",
        quotePerYear: spendingPerYear,
      },
    ],
    market: { price: 2, drift: 0, volatility: 0.8 },
    horizonSeconds: 3 * secondsPerYear,
    stepSeconds: 604_800,
    paths: 10_000,
    seed: 1,
  },
  numbers: [exampleNumber("everything: supply, budget, policy, forecast, price and volatility")],
  leavesOut: ["income of the treasury, and what it holds in other assets"],
};
