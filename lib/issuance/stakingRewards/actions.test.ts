import fc from "fast-check";
import type { Address } from "viem";
import { describe, expect, it } from "vitest";
import { places } from "../../../test/describeContexts.ts";
import { testKinds, word } from "../../../test/testKinds.ts";
import type { DescribeContext } from "../../actions/Action.ts";
import { notifyRewardAmount } from "./notifyRewardAmount.ts";
import { rateAfterNotice } from "./rateAfterNotice.ts";
import { recoverERC20 } from "./recoverERC20.ts";
import { setPaused } from "./setPaused.ts";
import { setRewardsDuration } from "./setRewardsDuration.ts";
import { stakingRewardsActions } from "./stakingRewardsActions.ts";

const contract: Address = "0x6C3e4cb2E96B01F4b866965A91ed4437839A121a";
const { token } = places;
const base = { to: contract, effects: [] } as const;
const named = `Staking contract: ${contract}`;

testKinds("the actions of StakingRewards", {
  kinds: stakingRewardsActions,
  examples: [
    {
      ...base,
      action: { type: "notifyRewardAmount", contract, reward: "600" },
      // selectors: the first four bytes of keccak-256 of the signatures, worked out apart from the ABIs here
      selector: "0x3c6b16ab",
      words: [word(600n)],
      sentence: `Start a period of 600 base units of its token of rewards in ${contract}`,
      fields: [named, "Rewards: 600 base units of its token"],
      bareSentence: `Start a period of 600 base units of its token of rewards in ${contract}`,
      effects: [
        { kind: "parameter", contract, name: "rewardRate" },
        { kind: "parameter", contract, name: "periodFinish" },
      ],
    },
    {
      ...base,
      action: { type: "setRewardsDuration", contract, value: "0" },
      selector: "0xcc1a378f",
      words: [word(0n)],
      sentence: `Set the length of a reward period of ${contract} to 0 seconds (no further rewards can be started)`,
      fields: [named, "Length of a reward period: 0 seconds (no further rewards can be started)"],
      bareSentence: `Set the length of a reward period of ${contract} to 0 seconds (no further rewards can be started)`,
      effects: [{ kind: "parameter", contract, name: "rewardsDuration", value: "0" }],
    },
    {
      ...base,
      action: { type: "setPaused", contract, paused: true },
      selector: "0x16c38b3c",
      words: [word(1n)],
      sentence: `Let nobody stake more in ${contract}; rewards and withdrawals go on`,
      fields: [named, "Paused: yes"],
      bareSentence: `Let nobody stake more in ${contract}; rewards and withdrawals go on`,
      effects: [{ kind: "parameter", contract, name: "paused", value: "true" }],
    },
    {
      ...base,
      action: { type: "recoverERC20", contract, token, amount: "1000000000000000000" },
      selector: "0x8980f11f",
      words: [word(token), word(10n ** 18n)],
      sentence: `Take 1 HRB out of ${contract}, to its owner`,
      fields: [named, `Token: ${token}`, "Amount: 1 HRB"],
      bareSentence: `Take 1,000,000,000,000,000,000 base units of ${token} out of ${contract}, to its owner`,
    },
  ],
});

const at = 1_800_000_000;
const whole = 10n ** 18n;
const running: DescribeContext = {
  at,
  tokens: new Map([[token, { symbol: "HRB", decimals: 18 }]]),
  labels: new Map([[contract, "Farm"]]),
  current: new Map([
    [`${contract}.rewardRate`, "2 HRB"],
    [`${contract}.rewardsDuration`, "7 days"],
    [`${contract}.paused`, "yes"],
    [`${contract}.owner`, "Alice"],
  ]),
  values: new Map([
    [`${contract}.rewardRate`, { unit: "amount", amount: 2n * whole, token }],
    [`${contract}.periodFinish`, { unit: "time", seconds: at + 50 }],
    [`${contract}.rewardsDuration`, { unit: "duration", seconds: 1_000 }],
  ]),
};

describe("notifyRewardAmount", () => {
  const reward = (900n * whole).toString();

  it("tells the rate the contract will compute, with what is left of the running period", () => {
    // (900 + 50 × 2) ÷ 1,000 = 1
    expect(notifyRewardAmount.describe({ contract, reward }, running)).toEqual({
      sentence:
        "Start a period of 900 HRB of rewards in Farm: 1 HRB a second, from 2 HRB, if executed on 15 Jan 2027 08:00 UTC, with 100 HRB left of the running period",
      fields: [
        { label: "Staking contract", value: `${contract} (Farm)` },
        { label: "Rewards", value: "900 HRB" },
        { label: "Left of the running period", value: "100 HRB" },
        { label: "Rewards a second", value: "2 HRB → 1 HRB" },
      ],
    });
  });

  it("leaves out what is left where the period is over", () => {
    const over = { ...running, at: at + 50 };
    expect(notifyRewardAmount.describe({ contract, reward }, over).sentence).toBe(
      "Start a period of 900 HRB of rewards in Farm: 0.9 HRB a second, from 2 HRB, if executed on 15 Jan 2027 08:00 UTC",
    );
  });

  it("tells no rate where it does not know when, or the contract would divide by 0", () => {
    const { at: _, ...unknown } = running;
    const zero = new Map(running.values);
    zero.set(`${contract}.rewardsDuration`, { unit: "duration", seconds: 0 });
    for (const context of [unknown, { ...running, values: zero }]) {
      expect(notifyRewardAmount.describe({ contract, reward }, context).sentence).toBe(
        "Start a period of 900 HRB of rewards in Farm",
      );
    }
  });

  it("spells out the most there is", () => {
    const most = (2n ** 256n - 1n).toString();
    expect(notifyRewardAmount.describe({ contract, reward: most }, running).fields[1]?.value).toBe(
      "2^256 − 1 base units, the most there is",
    );
  });
});

describe("the words of the owner's actions", () => {
  it("say what stood before", () => {
    expect(setRewardsDuration.describe({ contract, value: "86400" }, running).sentence).toBe(
      "Set the length of a reward period of Farm to 1 day, from 7 days",
    );
    expect(setPaused.describe({ contract, paused: false }, running)).toEqual({
      sentence: "Let people stake in Farm again",
      fields: [
        { label: "Staking contract", value: `${contract} (Farm)` },
        { label: "Paused", value: "yes → no" },
      ],
    });
    expect(recoverERC20.describe({ contract, token, amount: "0" }, running).fields.at(-1)).toEqual({
      label: "Owner",
      value: "Alice",
    });
  });
});

describe("rateAfterNotice", () => {
  const amount = fc.bigInt({ min: 0n, max: 2n ** 128n });
  const seconds = fc.bigInt({ min: 1n, max: 2n ** 40n });

  it("never promises more than the reward and what is left, and less by under a unit a second", () => {
    fc.assert(
      fc.property(
        fc.record({ reward: amount, rewardRate: amount, periodFinish: seconds, at: seconds }),
        seconds,
        ({ reward, ...period }, rewardsDuration) => {
          const found = rateAfterNotice(reward, { ...period, rewardsDuration });
          const held = reward + (found?.leftover ?? 0n);
          const promised = (found?.rate ?? 0n) * rewardsDuration;
          expect(held - promised).toBeGreaterThanOrEqual(0n);
          expect(held - promised).toBeLessThan(rewardsDuration);
        },
      ),
      { numRuns: 1_000 },
    );
  });
});
