import { secondsPerYear } from "../secondsPerYear.ts";
import { exampleNumber } from "./exampleNumber.ts";
import type { Preset } from "./Preset.ts";

/** A token on three chains, whose holders go where markets are deep (S36). */
export const bridgedToken: Preset = {
  id: "bridged-token",
  title: "A token on three chains, an example",
  summary: "Burned and minted across chains, towards where markets are deep, within daily limits.",
  rows: ["S36"],
  model: {
    token: { symbol: "DAO", decimals: 18 },
    // 2026-01-01 00:00 UTC
    asOf: 1_767_225_600,
    buckets: [
      { id: "mainnet", class: "circulating", amount: "90000000" },
      { id: "rollup", class: "bridged", amount: "8000000" },
      { id: "sidechain", class: "bridged", amount: "2000000" },
    ],
    mechanisms: [
      {
        kind: "bridge",
        label: "Bridge",
        form: "burnAndMint",
        routing: "depth",
        home: "mainnet",
        homeDepth: 50_000_000,
        chains: [
          { bucket: "rollup", depthProcess: "depth on the rollup", maximumPerDay: "100000" },
          { bucket: "sidechain", depth: 2_000_000, maximumPerDay: "20000" },
        ],
        speedPerYear: 4,
      },
    ],
    market: {
      price: 2,
      drift: 0,
      volatility: 0.8,
      processes: [
        {
          id: "depth on the rollup",
          form: "level",
          start: 10_000_000,
          mean: 60_000_000,
          reversionPerYear: 1,
          volatility: 0.6,
        },
      ],
    },
    horizonSeconds: 3 * secondsPerYear,
    stepSeconds: 604_800,
    paths: 10_000,
    seed: 1,
  },
  numbers: [exampleNumber("everything: supply by chain, depths, limits and speed, price")],
  leavesOut: ["time in transit, fees, and a bridge that fails"],
};
