import { secondsPerYear } from "../secondsPerYear.ts";
import { exampleNumber } from "./exampleNumber.ts";
import type { Preset } from "./Preset.ts";

/** 2020-06-15 00:00 UTC. */
const asOf = 1_592_179_200;
const blockSeconds = 15;

/** COMP: a reservoir that drips (S16) and the rewards to lenders and borrowers (S14). */
export const compound: Preset = {
  id: "compound",
  title: "Compound",
  summary: "Half a COMP a block for lenders and borrowers, out of a reservoir, for four years.",
  rows: ["S12", "S14", "S16"],
  model: {
    token: { symbol: "COMP", decimals: 18 },
    asOf,
    buckets: [
      { id: "reservoir", class: "locked", amount: "4229949" },
      { id: "comptroller", class: "locked", amount: "0" },
      { id: "suppliers", class: "circulating", amount: "0" },
      { id: "borrowers", class: "circulating", amount: "0" },
      { id: "shareholders", class: "investors", amount: "2396307" },
      { id: "founders", class: "team", amount: "2226037" },
      { id: "vested", class: "circulating", amount: "0" },
      { id: "future team", class: "team", amount: "372707" },
      { id: "community", class: "treasury", amount: "775000" },
    ],
    mechanisms: [
      {
        kind: "constantRate",
        label: "Drip",
        from: "reservoir",
        to: "comptroller",
        perBlock: "0.5",
        blockSeconds,
        start: asOf,
      },
      {
        kind: "liquidityMining",
        label: "Rewards",
        from: "comptroller",
        to: { suppliers: "0.5", borrowers: "0.5" },
        perSecond: "0.033333333333333333",
        // a block later, so that the drip is always ahead
        start: asOf + blockSeconds,
        soldShare: 0.5,
      },
      {
        kind: "vesting",
        form: "linear",
        label: "Founders and team",
        from: "founders",
        to: "vested",
        total: "2226037",
        released: "0",
        start: asOf,
        end: asOf + 4 * secondsPerYear,
      },
    ],
    market: {
      price: 100,
      drift: 0,
      volatility: 1,
      pool: { token: "1000000", quote: "100000000", feeBps: 30 },
    },
    horizonSeconds: 4 * secondsPerYear,
    stepSeconds: 604_800,
    paths: 10_000,
    seed: 1,
  },
  numbers: [
    {
      what: "10,000,000 COMP: 4,229,949 to users, 2,396,307 to shareholders, 2,226,037 to founders and team over 4 years, 372,707 to future team, 775,000 to the community",
      source:
        "Compound Labs' allocation, as gemini.com lists it; COMP Governance & Distribution Update, medium.com/compound-finance",
      asOf: "2020-09-11",
    },
    {
      what: "0.5 COMP a block out of the Reservoir, 2,880 a day; half to suppliers, half to borrowers",
      source: "Reservoir.sol, dripRate; Compound governance, proposal 7",
      asOf: "2020-06-15",
    },
    {
      what: "a block in 15 s",
      source: "as 0.5 a block and 2,880 a day give it; Compound Labs, COMP distribution",
      asOf: "2020-06",
    },
    exampleNumber("that half of the rewards is sold at once; price, volatility and pool"),
  ],
  leavesOut: [
    "the split over markets, and later changes of the speeds by governance",
    "that founders had vested a part before",
    "the 275,000 COMP that went from the community's part to the Reservoir in 2020-09",
  ],
};
