import { secondsPerYear } from "../secondsPerYear.ts";
import { exampleNumber } from "./exampleNumber.ts";
import type { Preset } from "./Preset.ts";

/** 2019-04-26 00:00 UTC. */
const asOf = 1_556_236_800;

/** MATIC: an offering on an exchange's launchpad (S07). */
export const maticLaunchpad: Preset = {
  id: "matic-launchpad",
  title: "An IEO: Matic Network on a launchpad",
  summary: "19 % of the supply sold at one price on an exchange, tickets drawn by lot.",
  rows: ["S07", "S11"],
  model: {
    token: { symbol: "MATIC", decimals: 18 },
    asOf,
    buckets: [
      { id: "launchpad", class: "locked", amount: "1900000000" },
      { id: "foundation", class: "treasury", amount: "2186000000" },
      { id: "ecosystem", class: "community", amount: "2333000000" },
      { id: "others", class: "team", amount: "3581000000", label: "Team, advisors, early sales" },
      { id: "buyers", class: "circulating", amount: "0" },
    ],
    mechanisms: [
      {
        kind: "allocation",
        label: "Allocation",
        total: "10000000000",
        shares: { launchpad: "0.19", foundation: "0.2186", ecosystem: "0.2333", others: "0.3581" },
        // a day before the start, so it is in the buckets already
        at: asOf - 86_400,
      },
      {
        kind: "sale",
        form: "ieo",
        label: "Launchpad",
        from: "launchpad",
        to: "buyers",
        at: asOf + 36_000,
        amount: "1900000000",
        price: "0.00263",
        demand: "8500000",
        exchangeFee: "0.05",
      },
    ],
    market: { price: 0.00263, drift: 0, volatility: 1.5 },
    horizonSeconds: 2 * secondsPerYear,
    stepSeconds: 604_800,
    paths: 10_000,
    seed: 1,
  },
  numbers: [
    {
      what: "1,900,000,000 of 10,000,000,000 MATIC at 0.00263 dollars, drawn by lot; the sale ends on 2019-04-26",
      source: "Binance, introducing the Matic Network token sale on Binance Launchpad",
      asOf: "2019-04-01",
    },
    {
      what: "21.86 % to the foundation, 23.33 % to the ecosystem",
      source: "ambcrypto.com, Binance Launchpad rolls out Matic Network",
      asOf: "2019-04",
    },
    {
      what: "28,547 tickets of 300 dollars asked for, 16,666 won: about 8,500,000 dollars of demand",
      source: "coinspeaker.com, Binance completed Matic Network's lottery",
      asOf: "2019-04-25",
    },
    exampleNumber(
      "the exchange's share of 5 %; who holds the other 35.81 %; the hour of the sale; price and volatility",
    ),
  ],
  leavesOut: ["how the other parts were released", "tickets: demand is filled in proportion"],
};
