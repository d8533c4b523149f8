import { secondsPerYear } from "../secondsPerYear.ts";
import { exampleNumber } from "./exampleNumber.ts";
import type { Preset } from "./Preset.ts";

/** DAI: drawn against ether (S23), with fees on swaps (S41) and a budget out of the surplus (S20). */
export const maker: Preset = {
  id: "maker",
  title: "Maker",
  summary: "DAI drawn against ether under a ceiling; fees fill the surplus, a budget spends it.",
  rows: ["S20", "S23", "S40", "S41"],
  model: {
    token: { symbol: "DAI", decimals: 18 },
    // 2020-12-18 00:00 UTC
    asOf: 1_608_249_600,
    buckets: [
      { id: "circulating", class: "circulating", amount: "496000000" },
      { id: "surplus", class: "treasury", amount: "4000000", label: "Surplus buffer" },
      { id: "contributors", class: "circulating", amount: "0" },
    ],
    mechanisms: [
      {
        kind: "collateralMint",
        label: "ETH-A",
        to: "circulating",
        debt: "500000000",
        line: "590000000",
        duty: "1.000000000782997609082909351",
        feeTo: "surplus",
        everySeconds: 604_800,
        demand: "wanted debt",
        collateral: {
          value: "ether locked",
          liquidationRatio: "1.5",
          keptRatio: "2.5",
          penalty: "0.13",
        },
      },
      {
        kind: "revenue",
        form: "token",
        label: "Peg stability module",
        feeRate: "0.001",
        treasuryShare: "1",
        holderShare: "0",
        burnedShare: "0",
        volume: "swap volume",
        from: "circulating",
        treasuryTo: "surplus",
        holdersTo: "surplus",
      },
      {
        kind: "stream",
        form: "rate",
        label: "Contributors",
        from: "surplus",
        to: "contributors",
        perSecond: "0.3",
      },
      {
        kind: "grant",
        label: "Audits",
        from: "surplus",
        to: "contributors",
        amount: "500000",
        // 2021-04-01 00:00 UTC
        at: 1_617_235_200,
      },
    ],
    market: {
      price: 1,
      drift: 0,
      volatility: 0,
      processes: [
        {
          id: "ether locked",
          form: "level",
          start: 1_500_000_000,
          reversionPerYear: 0,
          volatility: 0.8,
        },
        {
          id: "wanted debt",
          form: "level",
          start: 520_000_000,
          reversionPerYear: 0,
          volatility: 0.3,
        },
        {
          id: "swap volume",
          form: "level",
          start: 4_000_000_000,
          mean: 4_000_000_000,
          reversionPerYear: 2,
          volatility: 1,
        },
      ],
      correlations: [{ between: ["ether locked", "wanted debt"], value: 0.5 }],
    },
    horizonSeconds: 2 * secondsPerYear,
    stepSeconds: 604_800,
    paths: 10_000,
    seed: 1,
  },
  numbers: [
    {
      what: "ETH-A: a ceiling of 590 million, a fee of 2.5 % a year (1000000000782997609082909351 a second), 150 %, a penalty of 13 %; a surplus buffer of 4 million",
      source: "DssSpell of 2020-12-18 and its test, makerdao/spells-mainnet",
      asOf: "2020-12-18",
    },
    {
      what: "0.1 % on swaps into the peg stability module",
      source: "forum.makerdao.com, signal request: PSM parameters (tin as voted)",
      asOf: "2020-12",
    },
    exampleNumber(
      "debt and surplus at the start; collateral, wanted debt and volume of swaps and how they move; the ratio that owners keep; budget and grant",
    ),
  ],
  leavesOut: [
    "other collateral, the savings rate, auctions, and the buying of MKR with the surplus",
    "single vaults: all debt is one position",
  ],
};
