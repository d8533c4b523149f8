import { secondsPerYear } from "../secondsPerYear.ts";
import { exampleNumber } from "./exampleNumber.ts";
import type { Preset } from "./Preset.ts";

/** The form of restaking, as EigenLayer has it (S05): one stake, several services, no number of theirs. */
export const restakedEther: Preset = {
  id: "restaked-ether",
  title: "Restaking, an example",
  summary: "One stake secures three services: rewards add up, and so do slashings.",
  rows: ["S05"],
  model: {
    token: { symbol: "rETH", decimals: 18 },
    // 2026-01-01 00:00 UTC
    asOf: 1_767_225_600,
    buckets: [
      { id: "stake", class: "staked", amount: "1000000" },
      { id: "operators", class: "circulating", amount: "0" },
      { id: "restakers", class: "circulating", amount: "0" },
    ],
    mechanisms: [
      {
        kind: "restaking",
        label: "Services",
        stake: "stake",
        to: "restakers",
        feeShare: "0.1",
        feeTo: "operators",
        services: [
          {
            label: "Data availability",
            stakeShare: "0.8",
            rewardsPerYear: "0.01",
            slashesPerYear: 0.05,
            slashedShare: 0.02,
          },
          {
            label: "Oracle",
            stakeShare: "0.5",
            rewardsPerYear: "0.015",
            slashesPerYear: 0.1,
            slashedShare: 0.05,
          },
          {
            label: "Bridge",
            stakeShare: "0.2",
            rewardsPerYear: "0.03",
            slashesPerYear: 0.2,
            slashedShare: 0.2,
          },
        ],
        everySeconds: 604_800,
      },
    ],
    market: { price: 3_000, drift: 0, volatility: 0.7 },
    horizonSeconds: 3 * secondsPerYear,
    stepSeconds: 604_800,
    paths: 10_000,
    seed: 1,
  },
  numbers: [
    exampleNumber(
      "everything: stake, services with their shares, rewards and slashings, the operators' fee, price and volatility",
    ),
  ],
  leavesOut: [
    "withdrawal queues, several operators, and slashings that come together",
    "rewards in the services' own tokens",
  ],
};
