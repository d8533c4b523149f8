import { secondsPerYear } from "../secondsPerYear.ts";
import { exampleNumber } from "./exampleNumber.ts";
import type { Preset } from "./Preset.ts";

/** ETH: issuance to stakers (S02) against burned base fees (S25). */
export const ethereum: Preset = {
  id: "ethereum",
  title: "Ethereum",
  summary:
    "Rewards to stakers that fall with the root of the stake, and a base fee that is burned.",
  rows: ["S02", "S25", "S40"],
  model: {
    token: { symbol: "ETH", decimals: 18 },
    // 2026-01-01 00:00 UTC
    asOf: 1_767_225_600,
    buckets: [
      { id: "liquid", class: "circulating", amount: "90000000" },
      { id: "staked", class: "staked", amount: "30000000" },
    ],
    mechanisms: [
      {
        kind: "proofOfStake",
        label: "Staking",
        to: "liquid",
        stake: "staked",
        baseRewardFactor: 64,
        epochSeconds: 384,
        participation: "0.995",
        slashedPerYear: "0.00001",
        response: {
          liquid: "liquid",
          ratio: "staked share",
          yieldElasticity: 0.3,
          adjustmentPerYear: 2,
        },
      },
      {
        kind: "feeBurn",
        form: "baseFee",
        label: "Base fee",
        from: "liquid",
        blockSeconds: 12,
        baseFee: "0.0000000005",
        gasLimit: 60_000_000,
        demand: "wanted gas",
        elasticity: 0.8,
      },
    ],
    market: {
      price: 3_000,
      drift: 0,
      volatility: 0.7,
      processes: [
        {
          id: "staked share",
          form: "share",
          start: 0.25,
          mean: 0.3,
          reversionPerYear: 0.5,
          volatility: 0.2,
        },
        {
          id: "wanted gas",
          form: "level",
          start: 30_000_000,
          mean: 30_000_000,
          reversionPerYear: 2,
          volatility: 1,
        },
      ],
      correlations: [{ between: ["price", "wanted gas"], value: 0.5 }],
    },
    horizonSeconds: 5 * secondsPerYear,
    stepSeconds: 604_800,
    paths: 10_000,
    seed: 1,
  },
  numbers: [
    {
      what: "a base reward factor of 64, epochs of 32 slots of 12 s",
      source: "ethereum/consensus-specs, mainnet presets of phase 0 and Altair",
      asOf: "2021-10",
    },
    {
      what: "a base fee that moves by at most 1/8 a block towards half of the gas limit, and is burned",
      source: "EIP-1559",
      asOf: "2021-08-05",
    },
    {
      what: "a gas limit of 60,000,000",
      source: "EIP-7935, with Fusaka",
      asOf: "2025-12-03",
    },
    exampleNumber(
      "120 million ETH, 30 million of them staked; participation and slashing; how stakers answer; base fee, wanted gas and its elasticity; price and volatility",
    ),
  ],
  leavesOut: [
    "tips, blob fees and queues to enter and leave",
    "that stake counts in whole ether, and the leak below two thirds",
  ],
};
