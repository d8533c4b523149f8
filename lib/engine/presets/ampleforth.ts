import { secondsPerYear } from "../secondsPerYear.ts";
import { exampleNumber } from "./exampleNumber.ts";
import type { Preset } from "./Preset.ts";

/** AMPL: every balance is scaled once a day, by a sigmoid of the price (S22). */
export const ampleforth: Preset = {
  id: "ampleforth",
  title: "Ampleforth",
  summary: "Once a day every balance is scaled to bring the price back to its target.",
  rows: ["S22"],
  model: {
    token: { symbol: "AMPL", decimals: 9 },
    // 2021-12-01 00:00 UTC
    asOf: 1_638_316_800,
    buckets: [
      { id: "holders", class: "circulating", amount: "80000000" },
      { id: "pools", class: "liquidity", amount: "20000000" },
    ],
    mechanisms: [
      {
        kind: "rebase",
        form: "sigmoid",
        label: "Rebase",
        target: "1",
        deadBand: "0.05",
        upper: "0.1",
        lower: "0.1",
        growth: "3",
        everySeconds: 86_400,
        // 02:00 UTC
        firstAt: 1_638_316_800 + 7_200,
      },
    ],
    market: { price: 1, drift: 0, volatility: 0.9 },
    horizonSeconds: 2 * secondsPerYear,
    stepSeconds: 604_800,
    paths: 10_000,
    seed: 1,
  },
  numbers: [
    {
      what: "bounds of +10 % and -10 %, a growth of 3, a dead band of 5 %, once in 24 hours at 02:00 UTC",
      source: "UFragmentsPolicy.sol and its tests, ampleforth/ampleforth-contracts (AIP-5)",
      asOf: "2021",
    },
    exampleNumber(
      "supply and how it is held; a target of 1; that a rebase leaves the market value as it was; price and volatility",
    ),
  ],
  leavesOut: [
    "the target's rise with the consumer price index, and the oracles' average over 24 hours",
    "wrapped AMPL; pools answer as any holder does",
  ],
};
