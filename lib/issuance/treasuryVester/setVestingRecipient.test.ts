import { describe, expect, it } from "vitest";
import { knownAll, places } from "../../../test/describeContexts.ts";
import { testKinds, word } from "../../../test/testKinds.ts";
import { setVestingRecipient } from "./setVestingRecipient.ts";

const { proxy, bob, nobody } = places;

testKinds("actions of a TreasuryVester", {
  kinds: [setVestingRecipient],
  // Selector: 4byte.directory; TreasuryVester.sol of @uniswap/governance
  examples: [
    {
      action: { type: "setVestingRecipient", contract: proxy, account: bob },
      to: proxy,
      selector: "0x3bbed4a0",
      words: [word(bob)],
      sentence: "Make Bob the recipient of Proxy",
      fields: [
        `Contract: ${proxy} (Proxy)`,
        `Recipient: ${bob} (Bob)`,
        "Concerns: all that is not yet claimed, vested or not",
      ],
      bareSentence: `Make ${bob} the recipient of ${proxy}`,
      effects: [{ kind: "parameter", contract: proxy, name: "recipient", value: bob }],
    },
  ],
});

describe("setVestingRecipient", () => {
  it("says what the zero address means, and who received before", () => {
    const current = new Map([[`${proxy}.recipient`, "Alice"]]);
    const none = { contract: proxy, account: nobody };
    const { sentence, fields } = setVestingRecipient.describe(none, { ...knownAll, current });
    expect(sentence).toBe("Leave Proxy without a recipient");
    expect(fields[1]).toEqual({
      label: "Recipient",
      value: `Alice → ${nobody} (nobody: nothing more can be claimed)`,
    });
  });
});
