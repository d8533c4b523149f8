import type { JsonObject } from "./Json.ts";

/** A model to begin with: two buckets, four years by weeks, a market of round example figures. */
export const emptyModel: JsonObject = {
  token: { symbol: "TOKEN", decimals: 18 },
  asOf: 1_767_225_600,
  buckets: [
    { id: "circulating", class: "circulating", amount: "60000000" },
    { id: "treasury", class: "treasury", amount: "40000000" },
  ],
  mechanisms: [],
  market: { price: 1, drift: 0, volatility: 0.8 },
  horizonSeconds: 126_144_000,
  stepSeconds: 604_800,
};
