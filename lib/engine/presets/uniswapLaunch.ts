import type { Mechanism } from "../Model.ts";
import { secondsPerYear } from "../secondsPerYear.ts";
import { exampleNumber } from "./exampleNumber.ts";
import type { Preset } from "./Preset.ts";

/** 2020-09-18 00:00 UTC. */
const asOf = 1_600_387_200;
/** 2020-10-18 00:00 UTC. */
const treasuryOpens = 1_602_979_200;
/** Of 18 September, from 2020 to 2024, 00:00 UTC. */
const anniversaries = [1_600_387_200, 1_631_923_200, 1_663_459_200, 1_694_995_200, 1_726_617_600];

const yearlyAmounts = ["172000000", "129000000", "86000000", "43000000"];

const vesters = yearlyAmounts.map((amount, index): Mechanism => {
  const begin = anniversaries[index] ?? asOf;
  return {
    kind: "vesting",
    form: "treasuryVester",
    label: `Treasury, year ${index + 1}`,
    from: `vester${index + 1}`,
    to: "treasury",
    amount,
    begin,
    cliffAt: index === 0 ? treasuryOpens : begin,
    end: anniversaries[index + 1] ?? begin,
    lastUpdate: begin,
  };
});

/** UNI as it was given out: shares (S11), four years of vesting (S12), then the right to mint (S19). */
export const uniswapLaunch: Preset = {
  id: "uniswap-launch",
  title: "Uniswap, from its launch",
  summary: "A billion UNI given out by shares, vested over four years, then 2 % a year if voted.",
  rows: ["S11", "S12", "S19"],
  model: {
    token: { symbol: "UNI", decimals: 18 },
    asOf,
    buckets: [
      { id: "users", class: "circulating", amount: "170000000", label: "Users and pools" },
      { id: "treasury", class: "treasury", amount: "0", label: "Timelock" },
      ...yearlyAmounts.map((amount, index) => ({
        id: `vester${index + 1}`,
        class: "locked" as const,
        amount,
      })),
      { id: "team", class: "team", amount: "215101000" },
      { id: "investors", class: "investors", amount: "184899000", label: "Investors, advisors" },
      { id: "vested", class: "circulating", amount: "0" },
    ],
    mechanisms: [
      {
        kind: "allocation",
        label: "Genesis",
        total: "1000000000",
        shares: {
          users: "0.17",
          vester1: "0.172",
          vester2: "0.129",
          vester3: "0.086",
          vester4: "0.043",
          team: "0.215101",
          investors: "0.184899",
        },
        // 2020-09-17: before the start, so it is in the buckets already
        at: 1_600_300_800,
      },
      ...vesters,
      {
        kind: "vesting",
        form: "linear",
        label: "Team",
        from: "team",
        to: "vested",
        total: "215101000",
        released: "0",
        start: asOf,
        end: anniversaries[4] ?? asOf,
      },
      {
        kind: "vesting",
        form: "linear",
        label: "Investors, advisors",
        from: "investors",
        to: "vested",
        total: "184899000",
        released: "0",
        start: asOf,
        end: anniversaries[4] ?? asOf,
      },
      {
        kind: "cappedMint",
        label: "Mint",
        to: "treasury",
        maxPerMint: "0.02",
        minimumIntervalSeconds: secondsPerYear,
        firstMintAt: anniversaries[4] ?? asOf,
        use: "0",
        supplyBits: 96,
      },
    ],
    market: { price: 3, drift: 0, volatility: 1 },
    horizonSeconds: 6 * secondsPerYear,
    stepSeconds: 604_800,
    paths: 10_000,
    seed: 1,
  },
  numbers: [
    {
      what: "15 % to past users and 2 % to pools, 43 % to the treasury in parts of 172, 129, 86 and 43 million a year, 215,101,000 to the team, 178,000,000 to investors, 6,899,000 to advisors, vested over 4 years; 2 % a year afterwards",
      source: "Introducing UNI, uniswap.org, as first published",
      asOf: "2020-09-16",
    },
    {
      what: "2 % of supply per mint, 365 days between mints; the vesting rule of the treasury's contracts",
      source: "Uni.sol and TreasuryVester.sol, @uniswap/governance 1.0.2",
      asOf: "2020-09",
    },
    {
      what: "the treasury can be used from 2020-10-18 on",
      source: "Introducing UNI, uniswap.org, to the day",
      asOf: "2020-09-16",
    },
    exampleNumber(
      "that vesting begins and ends on 18 September 00:00 UTC and the first mint is possible on 2024-09-18; no mint is used; price and volatility",
    ),
  ],
  leavesOut: [
    "claims of the airdrop over time: its tokens circulate from the start",
    "the two months over which 20,000,000 UNI were earned in pools",
    "what the treasury has paid out since",
  ],
};
