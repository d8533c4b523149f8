import { secondsPerYear } from "../secondsPerYear.ts";
import { exampleNumber } from "./exampleNumber.ts";
import type { Preset } from "./Preset.ts";

/** 2017-05-31 00:00 UTC. */
const asOf = 1_496_188_800;

/** BAT: an offering of 2017 at a fixed rate for ether (S06), under the contract's cap (S38). */
export const basicAttentionToken: Preset = {
  id: "basic-attention-token",
  title: "An ICO of 2017: Basic Attention Token",
  summary: "A billion BAT sold at 6,400 for an ether, beside a fund of 500 million.",
  rows: ["S06", "S38"],
  model: {
    token: { symbol: "BAT", decimals: 18 },
    asOf,
    buckets: [
      { id: "fund", class: "treasury", amount: "500000000", label: "BAT fund" },
      { id: "buyers", class: "circulating", amount: "0" },
    ],
    mechanisms: [
      {
        kind: "sale",
        form: "ico",
        label: "Offering",
        to: "buyers",
        at: asOf + 54_000,
        amount: "1000000000",
        price: "0.00015625",
        demand: "156250",
        demandProcess: "rush",
      },
      { kind: "cap", label: "tokenCreationCap", max: "1500000000" },
    ],
    market: {
      price: 0.00015625,
      drift: 0,
      volatility: 1.2,
      processes: [{ id: "rush", form: "level", start: 1, reversionPerYear: 0, volatility: 3 }],
    },
    horizonSeconds: 2 * secondsPerYear,
    stepSeconds: 604_800,
    paths: 10_000,
    seed: 1,
  },
  numbers: [
    {
      what: "6,400 BAT for an ether, a fund of 500,000,000, at most 1,500,000,000 in all",
      source:
        "BAToken.sol, tokenExchangeRate, batFund, tokenCreationCap, 0x0D8775F648430679A709E98d2b0Cb6250d2887EF",
      asOf: "2017-05-31",
    },
    {
      what: "156,250 ETH raised within a few blocks on 2017-05-31, about 15:00 UTC",
      source: "BAToken.sol's cap at its rate; etherworld.co, 2017-06-02",
      asOf: "2017-05-31",
    },
    exampleNumber("how far sampled demand may miss it; price in ether and volatility"),
  ],
  leavesOut: [
    "the least sum of 675 million BAT below which all would have been paid back",
    "the vesting of the fund's later uses; the raised ether, which is reported only",
  ],
};
