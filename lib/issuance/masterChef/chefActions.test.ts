import type { Address } from "viem";
import { places } from "../../../test/describeContexts.ts";
import { testKinds, word } from "../../../test/testKinds.ts";
import { miniChefActions } from "../miniChef/miniChefActions.ts";
import { masterChefActions } from "./masterChefActions.ts";

const contract: Address = "0xc2EdaD668740f1aA35E4D8f227fB8E17dcA888Cd";
const { token, bob } = places;
const named = `Reward contract: ${contract}`;
const added = [
  { kind: "parameter", contract, name: "poolLength" },
  { kind: "parameter", contract, name: "totalAllocPoint" },
] as const;
const weighed = (pool: string, value: string) =>
  [
    { kind: "parameter", contract, name: `poolInfo(${pool})`, value },
    { kind: "parameter", contract, name: "totalAllocPoint" },
  ] as const;
const rated = (value: string) =>
  [{ kind: "parameter", contract, name: "emissionRate", value }] as const;

// Selectors: the first four bytes of keccak-256 of the signatures, worked out apart from the ABIs here.
testKinds("the actions of MasterChef", {
  kinds: masterChefActions,
  examples: [
    {
      action: { type: "addChefPool", contract, weight: "1500", token, update: true },
      to: contract,
      selector: "0x1eaaa045",
      words: [word(1_500n), word(token), word(1n)],
      sentence: `Add a pool for HRB to ${contract} with weight 1,500`,
      fields: [named, "Weight: 1,500", `Staked token: ${token}`, "Pay all pools first: yes"],
      bareSentence: `Add a pool for ${token} to ${contract} with weight 1,500`,
      effects: added,
    },
    {
      action: { type: "setChefPoolWeight", contract, pool: "3", weight: "0", update: false },
      to: contract,
      selector: "0x64482f79",
      words: [word(3n), word(0n), word(0n)],
      sentence: `Set the weight of pool 3 of ${contract} to 0 (it gets no more rewards)`,
      fields: [named, "Pool: 3", "Weight: 0", "Pay all pools first: no"],
      bareSentence: `Set the weight of pool 3 of ${contract} to 0 (it gets no more rewards)`,
      effects: weighed("3", "0"),
    },
    {
      action: {
        type: "addFeeChefPool",
        contract,
        weight: "7",
        token,
        feeBps: "400",
        update: false,
      },
      to: contract,
      selector: "0x84e82a33",
      words: [word(7n), word(token), word(400n), word(0n)],
      sentence: `Add a pool for HRB to ${contract} with weight 7`,
      fields: [
        named,
        "Weight: 7",
        `Staked token: ${token}`,
        "Fee on deposits, in hundredths of a percent: 400",
        "Pay all pools first: no",
      ],
      bareSentence: `Add a pool for ${token} to ${contract} with weight 7`,
      effects: added,
    },
    {
      action: {
        type: "setFeeChefPoolWeight",
        contract,
        pool: "0",
        weight: "9",
        feeBps: "0",
        update: true,
      },
      to: contract,
      selector: "0xd9638422",
      words: [word(0n), word(9n), word(0n), word(1n)],
      sentence: `Set the weight of pool 0 of ${contract} to 9`,
      fields: [
        named,
        "Pool: 0",
        "Weight: 9",
        "Fee on deposits, in hundredths of a percent: 0",
        "Pay all pools first: yes",
      ],
      bareSentence: `Set the weight of pool 0 of ${contract} to 9`,
      effects: weighed("0", "9"),
    },
    {
      action: { type: "updateEmissionRate", contract, rate: "0" },
      to: contract,
      selector: "0x0ba84cd2",
      words: [word(0n)],
      sentence: `Set the rewards of ${contract} to 0 base units of its token a period (rewards stop)`,
      fields: [named, "Rewards a period: 0 base units of its token"],
      bareSentence: `Set the rewards of ${contract} to 0 base units of its token a period (rewards stop)`,
      effects: rated("0"),
    },
    {
      action: { type: "updateMultiplier", contract, value: "0" },
      to: contract,
      selector: "0x5ffe6146",
      words: [word(0n)],
      sentence: `Set the multiplier of ${contract} to 0 (rewards stop)`,
      fields: [named, "Multiplier: 0 (rewards stop)"],
      bareSentence: `Set the multiplier of ${contract} to 0 (rewards stop)`,
      effects: [{ kind: "parameter", contract, name: "BONUS_MULTIPLIER", value: "0" }],
    },
  ],
});

testKinds("the actions of MiniChef", {
  kinds: miniChefActions,
  examples: [
    {
      action: { type: "setSushiPerSecond", contract, rate: "1000" },
      to: contract,
      selector: "0x9baf58c3",
      words: [word(1_000n)],
      sentence: `Set the rewards of ${contract} to 1,000 base units of its token a second; it holds for each pool since that pool was last updated`,
      fields: [named, "Rewards a second: 1,000 base units of its token"],
      bareSentence: `Set the rewards of ${contract} to 1,000 base units of its token a second; it holds for each pool since that pool was last updated`,
      effects: rated("1000"),
    },
    {
      action: { type: "addMiniChefPool", contract, weight: "5", token, rewarder: bob },
      to: contract,
      selector: "0xab7de098",
      words: [word(5n), word(token), word(bob)],
      sentence: `Add a pool for HRB to ${contract} with weight 5`,
      fields: [
        named,
        "Weight: 5",
        `Staked token: ${token}`,
        `Contract of extra rewards: ${bob} (Bob)`,
      ],
      bareSentence: `Add a pool for ${token} to ${contract} with weight 5`,
      effects: added,
    },
    {
      action: {
        type: "setMiniChefPoolWeight",
        contract,
        pool: "1",
        weight: "2",
        rewarder: bob,
        overwrite: false,
      },
      to: contract,
      selector: "0x88bba42f",
      words: [word(1n), word(2n), word(bob), word(0n)],
      sentence: `Set the weight of pool 1 of ${contract} to 2`,
      fields: [
        named,
        "Pool: 1",
        "Weight: 2",
        `Contract of extra rewards: ${bob} (Bob)`,
        "Replace the contract of extra rewards: no",
      ],
      bareSentence: `Set the weight of pool 1 of ${contract} to 2`,
      effects: weighed("1", "2"),
    },
  ],
});
