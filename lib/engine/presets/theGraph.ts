import { secondsPerYear } from "../secondsPerYear.ts";
import { exampleNumber } from "./exampleNumber.ts";
import type { Preset } from "./Preset.ts";

/** 2020-12-17 00:00 UTC. */
const asOf = 1_608_163_200;
/** 2022-10-24 00:00 UTC, after the vote on GGP-0013. */
const afterMerge = 1_666_569_600;
/** 2023-06-01 00:00 UTC. */
const linear = 1_685_577_600;

/** GRT: indexing rewards that compound by the block (S18), then a fixed amount a block (S16). */
export const theGraph: Preset = {
  id: "the-graph",
  title: "The Graph",
  summary: "3 % a year, compounded by the block at first, then the same amount in each block.",
  rows: ["S16", "S18"],
  model: {
    token: { symbol: "GRT", decimals: 18 },
    asOf,
    buckets: [
      { id: "rewards", class: "staked", amount: "0", label: "Indexing rewards" },
      { id: "community", class: "community", amount: "3500000000" },
      { id: "team", class: "team", amount: "2300000000", label: "Team and advisors" },
      { id: "backers", class: "investors", amount: "3400000000" },
      { id: "edge and node", class: "team", amount: "800000000", label: "Edge & Node" },
    ],
    mechanisms: [
      {
        kind: "compounding",
        form: "perBlock",
        label: "Rewards before the merge",
        to: "rewards",
        factor: "1.000000012184945188",
        blockSeconds: 13,
        // about a week of blocks of 13 s
        everySeconds: 13 * 46_523,
        until: afterMerge,
      },
      {
        kind: "compounding",
        form: "perBlock",
        label: "Rewards after the merge",
        to: "rewards",
        factor: "1.0000000112476417",
        blockSeconds: 12,
        everySeconds: 604_800,
        firstAt: afterMerge + 604_800,
        until: linear,
      },
      {
        kind: "constantRate",
        label: "Linear rewards",
        to: "rewards",
        perBlock: "114.155251141552511415",
        blockSeconds: 12,
        start: linear,
      },
    ],
    market: { price: 0.15, drift: 0, volatility: 1.1 },
    horizonSeconds: 6 * secondsPerYear,
    stepSeconds: 604_800,
    paths: 10_000,
    seed: 1,
  },
  numbers: [
    {
      what: "a factor of 1.000000012184945188 a block at 2,425,846 blocks a year; 1.0000000112476417 at 2,628,000 from 2022-10 on",
      source: "RewardsManager.sol, issuanceRate; The Graph Council, GGP-0013",
      asOf: "2022-10-24",
    },
    {
      what: "114.155251141552511415 GRT a block of 12 s, 300 million a year",
      source: "RewardsManager.sol, issuancePerBlock; GIP-0037 and GIP-0043",
      asOf: "2023",
    },
    {
      what: "10 billion GRT: 35 % community, 23 % team and advisors, 17 % early backers, 17 % backers, 8 % Edge & Node",
      source: "thegraph.academy, GRT token economics",
      asOf: "2020-12-17",
    },
    exampleNumber("that linear rewards begin on 2023-06-01; price and volatility"),
  ],
  leavesOut: [
    "burns by taxes on delegation, curation and queries, about 1 % a year",
    "release of the locked tokens over five to ten years",
    "accruals at other times than the end of a week; rewards that nobody collects",
  ],
};
