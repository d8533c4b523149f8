import { secondsPerYear } from "../secondsPerYear.ts";
import { exampleNumber } from "./exampleNumber.ts";
import type { Preset } from "./Preset.ts";

/** 2020-09-09 00:00 UTC. */
const asOf = 1_599_609_600;

/** PERP: the first offering from a pool whose weights move while it sells (S08). */
export const perpetualProtocol: Preset = {
  id: "perpetual-protocol",
  title: "An IDO: Perpetual Protocol from a bootstrapping pool",
  summary:
    "5 % of the supply in a Balancer pool whose weights go from 90:10 to 30:70 in three days.",
  rows: ["S08"],
  model: {
    token: { symbol: "PERP", decimals: 18 },
    asOf,
    buckets: [
      { id: "reserve", class: "locked", amount: "142500000" },
      { id: "for sale", class: "locked", amount: "7500000" },
      { id: "pool", class: "liquidity", amount: "0" },
      { id: "buyers", class: "circulating", amount: "0" },
    ],
    mechanisms: [
      {
        kind: "sale",
        form: "ido",
        label: "Bootstrapping pool",
        from: "for sale",
        to: "buyers",
        // 06:00 UTC
        at: asOf + 21_600,
        offer: {
          method: "bootstrapping",
          pool: "pool",
          token: "7500000",
          quote: "1333333",
          startWeight: "0.9",
          endWeight: "0.3",
          durationSeconds: 259_200,
          demand: "5000000",
          purchases: 72,
          feeBps: 100,
        },
      },
    ],
    market: { price: 1.6, drift: 0, volatility: 1.3 },
    horizonSeconds: 2 * secondsPerYear,
    stepSeconds: 604_800,
    paths: 10_000,
    seed: 1,
  },
  numbers: [
    {
      what: "7,500,000 PERP, 5 % of the supply, against 1,333,333 USDC; weights from 90:10 to 30:70 over about three days from 2020-09-09 06:00 UTC; a first price of 1.6",
      source:
        "docs.perp.fi, token distribution FAQ; Delphi Digital, Balancer's first ever liquidity bootstrapping pool",
      asOf: "2020-09",
    },
    exampleNumber("demand in equal purchases an hour apart; the pool's fee; price and volatility"),
  ],
  leavesOut: [
    "buyers who wait for the price to fall, and those who sell back",
    "the release of the other 95 %",
  ],
};
