import type { Mechanism } from "../Model.ts";
import { secondsPerYear } from "../secondsPerYear.ts";
import { exampleNumber } from "./exampleNumber.ts";
import type { Preset } from "./Preset.ts";

/** 2020-08-28 00:00 UTC. */
const asOf = 1_598_572_800;
const blockSeconds = 13;
const bonusEnds = asOf + 100_000 * blockSeconds;

type Emission = { label: string; to: string; perBlock: string };

function duringBonus({ label, to, perBlock }: Emission): Mechanism {
  return { kind: "constantRate", label, to, perBlock, blockSeconds, start: asOf, until: bonusEnds };
}

function afterBonus({ label, to, perBlock }: Emission): Mechanism {
  return { kind: "constantRate", label, to, perBlock, blockSeconds, start: bonusEnds };
}

/** SUSHI: emission by the block (S16) up to a cap (S38), and fees that buy it back (S27). */
export const sushiSwap: Preset = {
  id: "sushiswap",
  title: "SushiSwap",
  summary: "Emission by the block up to a hard cap; a sixth of trading fees buys the token.",
  rows: ["S16", "S27", "S38"],
  model: {
    token: { symbol: "SUSHI", decimals: 18 },
    asOf,
    buckets: [
      { id: "providers", class: "circulating", amount: "0", label: "Liquidity providers" },
      { id: "development", class: "treasury", amount: "0" },
      { id: "stakers", class: "staked", amount: "0", label: "xSUSHI" },
    ],
    mechanisms: [
      duringBonus({ label: "Bonus farms", to: "providers", perBlock: "1000" }),
      duringBonus({ label: "Bonus development", to: "development", perBlock: "100" }),
      afterBonus({ label: "Farms", to: "providers", perBlock: "100" }),
      afterBonus({ label: "Development", to: "development", perBlock: "10" }),
      { kind: "cap", label: "Hard cap", max: "250000000" },
      {
        kind: "buyback",
        label: "Fees to xSUSHI",
        from: "providers",
        to: "stakers",
        revenue: "trading fees",
        // 0.05 % of the 0.3 %
        share: "0.166666666666666666",
        everySeconds: 604_800,
      },
    ],
    market: {
      price: 2,
      drift: 0,
      volatility: 1.2,
      pool: { token: "10000000", quote: "20000000", feeBps: 30 },
      processes: [
        {
          id: "trading fees",
          form: "level",
          start: 100_000_000,
          mean: 100_000_000,
          reversionPerYear: 1,
          volatility: 0.8,
        },
      ],
    },
    horizonSeconds: 2 * secondsPerYear,
    stepSeconds: 604_800,
    paths: 10_000,
    seed: 1,
  },
  numbers: [
    {
      what: "1,000 SUSHI a block for the first 100,000 blocks, then 100; a tenth on top for development",
      source: "The SushiSwap project, sushichef.medium.com; MasterChef.sol, BONUS_MULTIPLIER",
      asOf: "2020-08",
    },
    {
      what: "a hard cap of 250,000,000",
      source: "SushiSwap documentation, FAQ",
      asOf: "2021-01",
    },
    {
      what: "0.05 % of volume, of a fee of 0.3 %, buys SUSHI for those who stake it",
      source: "SushiMaker.sol and SushiBar.sol, sushiswap/sushiswap",
      asOf: "2020-09",
    },
    exampleNumber("a block in 13 s; fees of a year; price, volatility and pool"),
  ],
  leavesOut: [
    "later cuts of the emission by vote, which put off the cap to 2023",
    "rewards that were locked for half a year",
    "who stakes: buy-backs are all that reaches xSUSHI",
  ],
};
