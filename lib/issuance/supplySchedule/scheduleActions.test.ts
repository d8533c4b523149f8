import { zeroAddress } from "viem";
import { describe, expect, it } from "vitest";
import { knownAll, places } from "../../../test/describeContexts.ts";
import { testKinds, word } from "../../../test/testKinds.ts";
import type { DescribeContext } from "../../actions/Action.ts";
import { nominateNewOwner, setInflationAmount, setSynthetixProxy } from "./scheduleActions.ts";
import { supplyScheduleActions } from "./supplyScheduleActions.ts";

const { governor: contract, token, bob } = places;
const named = `Supply schedule: ${contract} (Governor)`;

testKinds("the actions of SupplySchedule", {
  kinds: supplyScheduleActions,
  // Selectors: of the signatures in Synthetix' published ABI
  examples: [
    {
      to: contract,
      action: { type: "setInflationAmount", contract, amount: "0" },
      selector: "0x25a3746e",
      words: [word(0n)],
      sentence:
        "Set the amount minted each week of Governor to 0 base units of its token (nothing more is minted)",
      fields: [
        named,
        "Amount minted each week: 0 base units of its token (nothing more is minted)",
      ],
      bareSentence: `Set the amount minted each week of ${contract} to 0 base units of its token (nothing more is minted)`,
      effects: [{ kind: "parameter", contract, name: "inflationAmount", value: "0" }],
    },
    {
      to: contract,
      action: { type: "setMaxInflationAmount", contract, amount: "600" },
      selector: "0x7397ab6c",
      words: [word(600n)],
      sentence: "Set the most a week can be set to of Governor to 600 base units of its token",
      fields: [named, "Most a week can be set to: 600 base units of its token"],
      bareSentence: `Set the most a week can be set to of ${contract} to 600 base units of its token`,
      effects: [{ kind: "parameter", contract, name: "maxInflationAmount", value: "600" }],
    },
    {
      to: contract,
      action: { type: "setMinterReward", contract, amount: "600" },
      selector: "0x4ae26521",
      words: [word(600n)],
      sentence: "Set the reward for minting of Governor to 600 base units of its token",
      fields: [named, "Reward for minting: 600 base units of its token"],
      bareSentence: `Set the reward for minting of ${contract} to 600 base units of its token`,
      effects: [{ kind: "parameter", contract, name: "minterReward", value: "600" }],
    },
    {
      to: contract,
      action: { type: "setSynthetixProxy", contract, account: bob },
      selector: "0x95896b76",
      words: [word(bob)],
      sentence: "Let Bob mint by Governor, and no other token",
      fields: [named, `Token that mints by it: ${bob} (Bob)`],
      bareSentence: `Let ${bob} mint by ${contract}, and no other token`,
      effects: [{ kind: "parameter", contract, name: "synthetixProxy", value: bob }],
    },
    {
      to: contract,
      action: { type: "nominateNewOwner", contract, account: bob },
      selector: "0x1627540c",
      words: [word(bob)],
      sentence: "Offer ownership of Governor to Bob",
      fields: [
        `Contract: ${contract} (Governor)`,
        `Nominated owner: ${bob} (Bob)`,
        "Takes effect: once the nominated owner accepts",
      ],
      bareSentence: `Offer ownership of ${contract} to ${bob}`,
      effects: [{ kind: "parameter", contract, name: "nominatedOwner", value: bob }],
    },
  ],
});

describe("words of the schedule", () => {
  const known: DescribeContext = {
    ...knownAll,
    current: new Map([[`${contract}.inflationAmount`, "2 HRB"]]),
    values: new Map([[`${contract}.inflationAmount`, { unit: "amount", amount: 2n, token }]]),
  };

  it("count in the token, and say what stood before", () => {
    const amount = (10n ** 18n).toString();
    expect(setInflationAmount.describe({ contract, amount }, known)).toEqual({
      sentence: "Set the amount minted each week of Governor to 1 HRB, from 2 HRB",
      fields: [
        { label: "Supply schedule", value: `${contract} (Governor)` },
        { label: "Amount minted each week", value: "2 HRB → 1 HRB" },
      ],
    });
    const most = (2n ** 256n - 1n).toString();
    expect(setInflationAmount.describe({ contract, amount: most }, known).fields[1]?.value).toBe(
      "2 HRB → 2^256 − 1 base units, the most there is",
    );
  });

  it("say that the zero address is nobody", () => {
    const parameters = { contract, account: zeroAddress };
    expect(setSynthetixProxy.describe(parameters, known).sentence).toBe(
      "Let no token mint by Governor: it refuses that",
    );
    expect(nominateNewOwner.describe(parameters, known).sentence).toBe(
      "Withdraw the offer of ownership of Governor",
    );
  });
});
