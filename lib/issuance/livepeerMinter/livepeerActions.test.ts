import { describe, expect, it } from "vitest";
import { knownAll, places } from "../../../test/describeContexts.ts";
import { testKinds, word } from "../../../test/testKinds.ts";
import { describeShare } from "./describeShare.ts";
import { setTargetBondingRate } from "./livepeerActions.ts";
import { livepeerMinterActions } from "./livepeerMinterActions.ts";

const { governor: contract } = places;
const named = `Minter: ${contract} (Governor)`;

testKinds("the actions of Livepeer's Minter", {
  kinds: livepeerMinterActions,
  // Selectors: Livepeer's published bindings
  examples: [
    {
      to: contract,
      action: { type: "setInflationChange", contract, share: "500" },
      selector: "0x010e3c1c",
      words: [word(500n)],
      sentence: "Set the change of inflation a round of Governor to 0.00005 %",
      fields: [named, "Change of inflation a round: 0.00005 %"],
      bareSentence: `Set the change of inflation a round of ${contract} to 0.00005 %`,
      effects: [{ kind: "parameter", contract, name: "inflationChange" }],
    },
    {
      to: contract,
      action: { type: "setTargetBondingRate", contract, share: "500000000" },
      selector: "0x77bde142",
      words: [word(500_000_000n)],
      sentence: "Set the target share bonded of Governor to 50 %",
      fields: [named, "Target share bonded: 50 %"],
      bareSentence: `Set the target share bonded of ${contract} to 50 %`,
      effects: [{ kind: "parameter", contract, name: "targetBondingRate" }],
    },
  ],
});

describe("words of the Minter", () => {
  it("say what stood before, and what 0 and the most are", () => {
    const name = `${contract}.targetBondingRate`;
    const context = { ...knownAll, current: new Map([[name, "50 %"]]) };
    expect(setTargetBondingRate.describe({ contract, share: "0" }, context)).toEqual({
      sentence:
        "Set the target share bonded of Governor to 0 % (inflation falls while anything is bonded), from 50 %",
      fields: [
        { label: "Minter", value: `${contract} (Governor)` },
        {
          label: "Target share bonded",
          value: "50 % → 0 % (inflation falls while anything is bonded)",
        },
      ],
    });
    expect(describeShare(2n ** 256n - 1n)).toBe("2^256 − 1 billionths, the most there is");
  });
});
