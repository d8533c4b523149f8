import type { Mechanism } from "../Model.ts";
import { secondsPerYear } from "../secondsPerYear.ts";
import { exampleNumber } from "./exampleNumber.ts";
import type { Preset } from "./Preset.ts";

/** 2020-08-13 00:00 UTC. */
const asOf = 1_597_276_800;
/** INFLATION_DELAY of ERC20CRV.vy: a day. */
const firstEpoch = asOf + 86_400;

/** CRV a second in each epoch: floor(rate × 10^18 ÷ 1189207115002721024), from 274,815,283 × 10^18 ÷ 31,536,000 on. */
const ratePerEpoch = [
  "8.714335457889396245",
  "7.32785344785753067",
  "6.161965695807970181",
  "5.18157486452128315",
];

const gauges = ratePerEpoch.map(
  (perSecond, epoch): Mechanism => ({
    kind: "liquidityMining",
    label: `Gauges, year ${epoch + 1}`,
    from: "minter",
    to: { "stable pools": "0.6", "bitcoin pools": "0.4" },
    perSecond,
    start: firstEpoch + epoch * secondsPerYear,
    until: firstEpoch + (epoch + 1) * secondsPerYear,
    soldShare: 0.3,
  }),
);

type Escrow = { label: string; from: string; to: string | Record<string, string>; total: string };

function escrow({ label, from, to, total }: Escrow, years: number): Mechanism {
  const end = asOf + years * secondsPerYear;
  return {
    kind: "vesting",
    form: "linear",
    label,
    from,
    to,
    total,
    released: "0",
    start: asOf,
    end,
  };
}

/** CRV: vesting (S12), an emission that falls each year (S17), gauges (S14) and vote locks (S43). */
export const curve: Preset = {
  id: "curve",
  title: "Curve",
  summary: "An emission that falls by a sixth each year, paid through gauges, and locks that vote.",
  rows: ["S12", "S14", "S17", "S40", "S43"],
  model: {
    token: { symbol: "CRV", decimals: 18 },
    asOf,
    buckets: [
      { id: "minter", class: "locked", amount: "0" },
      { id: "early users", class: "locked", amount: "151515152" },
      { id: "core team", class: "team", amount: "800961153" },
      { id: "investors", class: "investors", amount: "108129756" },
      { id: "employees", class: "team", amount: "90909091" },
      { id: "reserve", class: "treasury", amount: "151515151", label: "Community reserve" },
      { id: "circulating", class: "circulating", amount: "0" },
      { id: "locks", class: "staked", amount: "0", label: "Locked for votes" },
      { id: "stable pools", class: "circulating", amount: "0" },
      { id: "bitcoin pools", class: "circulating", amount: "0" },
    ],
    mechanisms: [
      {
        kind: "stepDecay",
        form: "rate",
        label: "Emission",
        to: "minter",
        initialPerYear: "274815283",
        divisor: "1.189207115002721024",
        everySeconds: secondsPerYear,
        start: firstEpoch,
      },
      ...gauges,
      escrow(
        {
          label: "Early users",
          from: "early users",
          to: { circulating: "0.5", locks: "0.5" },
          total: "151515152",
        },
        1,
      ),
      escrow({ label: "Core team", from: "core team", to: "circulating", total: "800961153" }, 4),
      escrow({ label: "Investors", from: "investors", to: "circulating", total: "108129756" }, 2),
      escrow({ label: "Employees", from: "employees", to: "circulating", total: "90909091" }, 2),
      {
        kind: "timeWeightedStake",
        label: "Vote locks",
        from: "locks",
        longestSeconds: 4 * secondsPerYear,
        locks: [
          { to: "circulating", amount: "50000000", unlockAt: asOf + 4 * secondsPerYear },
          { to: "circulating", amount: "25757576", unlockAt: asOf + 2 * secondsPerYear },
        ],
      },
    ],
    market: {
      price: 2,
      drift: 0,
      volatility: 1.1,
      pool: { token: "100000000", quote: "200000000", feeBps: 30 },
    },
    horizonSeconds: 4 * secondsPerYear,
    stepSeconds: 604_800,
    paths: 10_000,
    seed: 1,
  },
  numbers: [
    {
      what: "274,815,283 CRV in the first year, divided by 1.189207115002721024 each 31,536,000 s; the first epoch begins a day after deployment",
      source:
        "ERC20CRV.vy, INITIAL_RATE, RATE_REDUCTION_COEFFICIENT, INFLATION_DELAY, 0xD533a949740bb3306d119CC777fa900bA034cd52",
      asOf: "2020-08-13",
    },
    {
      what: "1,303,030,303 CRV at the start",
      source: "ERC20CRV.vy, INITIAL_SUPPLY",
      asOf: "2020-08-13",
    },
    {
      what: "151,515,152 to early users over 1 year; 800,961,153 to the core team over 4, 108,129,756 to investors and 90,909,091 to employees over 2; the rest is the reserve",
      source: "CRV supply schedule, as in gov.curve.fi topic 9307",
      asOf: "2023-07",
    },
    {
      what: "locks of at most four years",
      source: "VotingEscrow.vy, MAXTIME, curvefi/curve-dao-contracts",
      asOf: "2020-08",
    },
    exampleNumber(
      "gauge weights and what is sold of rewards; that half of what early users get is locked, for how long; price, volatility and pool",
    ),
  ],
  leavesOut: [
    "that somebody must call update_mining_parameters, and what gauges do not mint",
    "votes on gauge weights, boosts, and trading fees paid to locks in another asset",
    "the hour of deployment: epochs begin at midnight UTC",
  ],
};
