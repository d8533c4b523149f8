import { secondsPerYear } from "../secondsPerYear.ts";
import { exampleNumber } from "./exampleNumber.ts";
import type { Preset } from "./Preset.ts";

/** stETH: daily reports scale every balance, and a tenth of rewards is a fee (S04). */
export const lido: Preset = {
  id: "lido",
  title: "Lido",
  summary: "Staked ether whose balances grow with each report; a tenth of rewards is a fee.",
  rows: ["S04"],
  model: {
    token: { symbol: "stETH", decimals: 18 },
    // 2026-01-01 00:00 UTC
    asOf: 1_767_225_600,
    buckets: [
      { id: "holders", class: "circulating", amount: "8980000" },
      { id: "treasury", class: "treasury", amount: "15000" },
      { id: "operators", class: "community", amount: "5000", label: "Node operators" },
    ],
    mechanisms: [
      {
        kind: "liquidStaking",
        label: "Reports",
        rewardsPerYear: "0.03",
        rewardsProcess: "staking rewards",
        feeShare: "0.1",
        feeTo: { treasury: "0.5", operators: "0.5" },
        everySeconds: 86_400,
        slashing: { eventsPerYear: 0.2, lostShare: 0.0005 },
      },
    ],
    market: {
      price: 3_000,
      drift: 0,
      volatility: 0.7,
      processes: [
        {
          id: "staking rewards",
          form: "level",
          start: 0.03,
          mean: 0.03,
          reversionPerYear: 1,
          volatility: 0.2,
        },
      ],
    },
    horizonSeconds: 5 * secondsPerYear,
    stepSeconds: 604_800,
    paths: 10_000,
    seed: 1,
  },
  numbers: [
    {
      what: "a fee of 10 % of rewards, half to node operators, half to the treasury, minted as shares; a report a day",
      source: "Lido.sol, distributeFee, and docs.lido.fi, protocol levers and accounting",
      asOf: "2023-05",
    },
    exampleNumber(
      "supply and how it is held; rewards and how they move; slashing; price and volatility",
    ),
  ],
  leavesOut: [
    "deposits, withdrawals and their queue",
    "fees that differ by staking module, and limits on a report",
  ],
};
