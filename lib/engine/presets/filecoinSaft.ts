import type { Mechanism } from "../Model.ts";
import { secondsPerYear } from "../secondsPerYear.ts";
import { exampleNumber } from "./exampleNumber.ts";
import type { Preset } from "./Preset.ts";

/** 2017-07-24 00:00 UTC. */
const asOf = 1_500_854_400;
/** 2020-10-15 00:00 UTC. */
const launch = 1_602_720_000;

function genesisVesting(from: string, total: string): Mechanism {
  return {
    kind: "vesting",
    form: "linear",
    label: from,
    from,
    to: "circulating",
    total,
    released: "0",
    start: launch,
    end: launch + 6 * secondsPerYear,
  };
}

/** FIL: a simple agreement for future tokens (S10), released after the network's launch (S12). */
export const filecoinSaft: Preset = {
  id: "filecoin-saft",
  title: "A SAFT round: Filecoin",
  summary: "Sold in 2017 at a discount for longer vesting; released from the launch in 2020 on.",
  rows: ["S10", "S12"],
  model: {
    token: { symbol: "FIL", decimals: 18 },
    asOf,
    buckets: [
      { id: "fundraising", class: "locked", amount: "200000000" },
      { id: "advisors", class: "investors", amount: "0", label: "Sold, not released" },
      { id: "Protocol Labs", class: "team", amount: "300000000" },
      { id: "Filecoin Foundation", class: "locked", amount: "100000000" },
      { id: "circulating", class: "circulating", amount: "0" },
    ],
    mechanisms: [
      {
        kind: "sale",
        form: "private",
        label: "Advisor sale",
        from: "fundraising",
        to: "circulating",
        at: asOf,
        amount: "200000000",
        price: "0.75",
        discount: "0.3",
        demand: "52000000",
        vesting: {
          lockedIn: "advisors",
          lockSeconds: launch - asOf,
          durationSeconds: 3 * secondsPerYear,
        },
      },
      genesisVesting("Protocol Labs", "300000000"),
      genesisVesting("Filecoin Foundation", "100000000"),
    ],
    market: { price: 0.75, drift: 0, volatility: 1.2 },
    horizonSeconds: 10 * secondsPerYear,
    stepSeconds: 604_800,
    paths: 10_000,
    seed: 1,
  },
  numbers: [
    {
      what: "10 % of 2 billion FIL for fundraising, 15 % for Protocol Labs and 5 % for the foundation, those two vested evenly over 6 years from the launch; investors over 6 months to 3 years",
      source: "Filecoin Token Sale Economics, Protocol Labs",
      asOf: "2017-07",
    },
    {
      what: "52 million dollars from advisors at 0.75 dollars, a discount of up to 30 % for three years of vesting",
      source: "techcrunch.com, Filecoin's ICO opens today for accredited investors",
      asOf: "2017-08-10",
    },
    {
      what: "the network's launch on 2020-10-15",
      source: "Filecoin mainnet, block 148,888",
      asOf: "2020-10-15",
    },
    exampleNumber("that all advisors chose three years, and paid on one day; price and volatility"),
  ],
  leavesOut: [
    "the public sale of August 2017, whose price rose with the sum",
    "the 70 % that miners earn, and their locked rewards",
  ],
};
