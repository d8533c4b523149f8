import { zeroAddress } from "viem";
import { describe, expect, it } from "vitest";
import { knownAll, places } from "../../../test/describeContexts.ts";
import { type KindExample, testKinds, word } from "../../../test/testKinds.ts";
import { pooledSharesActions, setFee, setFeeDistribution } from "./pooledSharesActions.ts";
import { setProtocolContracts } from "./setProtocolContracts.ts";
import { setStakingLimit } from "./setStakingLimit.ts";

const { governor: contract, alice, bob, safe } = places;
const named = `Staking pool: ${contract} (Governor)`;
const most = 150_000n * 10n ** 18n;
const perBlock = 234n * 10n ** 17n;
const parameter = (name: string, value?: string) => ({
  kind: "parameter" as const,
  contract,
  name,
  ...(value === undefined ? {} : { value }),
});
const bare = (sentence: string) => sentence.replace("Governor", contract);

type Step = {
  type: string;
  selector: `0x${string}`;
  sentence: string;
  field: string;
  name: string;
};
const stepOf = ({ type, selector, sentence, field, name }: Step): KindExample => ({
  to: contract,
  action: { type, contract },
  selector,
  words: [],
  sentence,
  fields: [/Pool/.test(type) ? `Contract: ${contract} (Governor)` : named, field],
  bareSentence: bare(sentence),
  effects: [parameter(name, String(field.endsWith("yes")))],
});

testKinds("the actions of a staking pool", {
  kinds: pooledSharesActions,
  // Selectors: of the signatures in Lido.sol
  examples: [
    {
      to: contract,
      action: { type: "setPoolFee", contract, fee: "1000" },
      selector: "0x8e005553",
      words: [word(1_000n)],
      sentence: "Take 10.00 % of the rewards of Governor as a fee",
      fields: [named, "Fee on rewards, in basis points: 10.00 %"],
      bareSentence: `Take 10.00 % of the rewards of ${contract} as a fee`,
      effects: [parameter("getFee")],
    },
    {
      to: contract,
      action: {
        type: "setPoolFeeParts",
        contract,
        treasury: "5000",
        insurance: "0",
        operators: "5000",
      },
      selector: "0x8cef3612",
      words: [word(5_000n), word(0n), word(5_000n)],
      sentence:
        "Give 50.00 % of the fee of Governor to the treasury, 0.00 % to the insurance fund and 50.00 % to node operators",
      fields: [
        named,
        "Of the fee to the treasury, in basis points: 50.00 %",
        "Of the fee to the insurance fund, in basis points: 0.00 %",
        "Of the fee to node operators, in basis points: 50.00 %",
      ],
      bareSentence: `Give 50.00 % of the fee of ${contract} to the treasury, 0.00 % to the insurance fund and 50.00 % to node operators`,
      effects: [parameter("treasuryFee"), parameter("insuranceFee"), parameter("operatorsFee")],
    },
    {
      to: contract,
      action: { type: "setElRewardsWithdrawalLimit", contract, limit: "2" },
      selector: "0x63c2eb53",
      words: [word(2n)],
      sentence: "Let a report take in block rewards of at most 0.02 % of what Governor pools",
      fields: [named, "Most of the pool taken in by a report, in basis points: 0.02 %"],
      bareSentence: `Let a report take in block rewards of at most 0.02 % of what ${contract} pools`,
      effects: [parameter("getELRewardsWithdrawalLimit")],
    },
    {
      to: contract,
      action: {
        type: "setStakingLimit",
        contract,
        most: most.toString(),
        perBlock: perBlock.toString(),
      },
      selector: "0x2cb5f784",
      words: [word(most), word(perBlock)],
      sentence:
        "Let at most 150,000 ETH be staked in Governor at once; a block gives back 23.4 ETH",
      fields: [
        named,
        "Most staked at once, in wei: 150,000 ETH",
        "Limit grows back by, a block, in wei: 23.4 ETH",
      ],
      bareSentence: `Let at most 150,000 ETH be staked in ${contract} at once; a block gives back 23.4 ETH`,
      effects: [
        parameter("maxStakeLimit", most.toString()),
        parameter("stakeLimitIncreasePerBlock"),
        parameter("isStakingLimitSet", "true"),
      ],
    },
    stepOf({
      type: "removeStakingLimit",
      selector: "0xb3320d9a",
      sentence: "Let any amount be staked in Governor at once",
      field: "Staking limited: no",
      name: "isStakingLimitSet",
    }),
    stepOf({
      type: "pauseStaking",
      selector: "0xf999c506",
      sentence: "Let nothing more be staked in Governor",
      field: "Staking paused: yes",
      name: "isStakingPaused",
    }),
    stepOf({
      type: "resumeStaking",
      selector: "0x7475f913",
      sentence: "Let ether be staked in Governor again",
      field: "Staking paused: no",
      name: "isStakingPaused",
    }),
    stepOf({
      type: "stopPool",
      selector: "0x07da68f5",
      sentence: "Stop Governor",
      field: "Pool stopped: yes",
      name: "isStopped",
    }),
    stepOf({
      type: "resumePool",
      selector: "0x046f7da2",
      sentence: "Let Governor go on",
      field: "Pool stopped: no",
      name: "isStopped",
    }),
    {
      to: contract,
      action: { type: "setElRewardsVault", contract, account: bob },
      selector: "0x7e4193c6",
      words: [word(bob)],
      sentence: "Let Governor take in the block rewards of Bob",
      fields: [named, `Vault of block rewards: ${bob} (Bob)`],
      bareSentence: `Let ${contract} take in the block rewards of ${bob}`,
      effects: [parameter("getELRewardsVault", bob)],
    },
    {
      to: contract,
      action: {
        type: "setProtocolContracts",
        contract,
        oracle: alice,
        treasury: bob,
        insuranceFund: safe,
      },
      selector: "0xe73f4529",
      words: [word(alice), word(bob), word(safe)],
      sentence: "Let reports of Alice scale the balances of Governor, with fees to Bob and Safe",
      fields: [
        named,
        `Oracle: ${alice} (Alice)`,
        `Treasury: ${bob} (Bob)`,
        `Insurance fund: ${safe} (Safe)`,
      ],
      bareSentence: `Let reports of ${alice} scale the balances of ${contract}, with fees to ${bob} and ${safe}`,
      effects: [
        parameter("getOracle", alice),
        parameter("getTreasury", bob),
        parameter("getInsuranceFund", safe),
      ],
    },
  ],
});

describe("words of a staking pool", () => {
  it("say what stood before, what 0 is and what the contract refuses", () => {
    const context = { ...knownAll, current: new Map([[`${contract}.getFee`, "10.00 %"]]) };
    expect(setFee.describe({ contract, fee: "10001" }, context).fields[1]?.value).toBe(
      "10.00 % → 100.01 % (the contract refuses it)",
    );
    const parts = { contract, treasury: "5000", insurance: "0", operators: "4999" };
    expect(setFeeDistribution.describe(parts, context).sentence).toMatch(
      / 49\.99 % to node operators \(not 100 % together: the contract refuses it\)$/,
    );
    expect(setStakingLimit.describe({ contract, most: "0", perBlock: "0" }, context).sentence).toBe(
      "Let at most 0 ETH (the contract refuses it) be staked in Governor at once; a block gives back 0 ETH (it does not grow back)",
    );
    const accounts = { contract, oracle: zeroAddress, treasury: bob, insuranceFund: bob };
    expect(setProtocolContracts.describe(accounts, context).fields[1]?.value).toBe(
      `${zeroAddress} (the contract refuses it)`,
    );
  });
});
