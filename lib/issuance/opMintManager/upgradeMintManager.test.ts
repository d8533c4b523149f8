import { describe, expect, it } from "vitest";
import { knownAll, knownNothing, places } from "../../../test/describeContexts.ts";
import { testKinds, word } from "../../../test/testKinds.ts";
import { upgradeMintManager } from "./upgradeMintManager.ts";

const { proxy, bob, alice, nobody } = places;

testKinds("actions of OP's MintManager", {
  kinds: [upgradeMintManager],
  // Selector: 4byte.directory; MintManager.sol
  examples: [
    {
      action: { type: "upgradeMintManager", contract: proxy, account: bob },
      to: proxy,
      selector: "0x0900f010",
      words: [word(bob)],
      sentence: "Call upgrade on Proxy with Bob: if it is a mint manager, its token goes there",
      fields: [`Contract: ${proxy} (Proxy)`, `Mint manager: ${bob} (Bob)`],
      bareSentence: `Call upgrade on ${proxy} with ${bob}: if it is a mint manager, its token goes there`,
      effects: [{ kind: "parameter", contract: proxy, name: "tokenOwner", value: bob }],
    },
  ],
});

describe("upgradeMintManager", () => {
  it("says what it does where the contract is known to be a manager", () => {
    const current = new Map([[`${proxy}.tokenOwner`, "Proxy"]]);
    const upgrade = { contract: proxy, account: alice };
    expect(upgradeMintManager.describe(upgrade, { ...knownAll, current })).toEqual({
      sentence: "Hand the token and the right to mint it over from Proxy to Alice",
      fields: [
        { label: "Contract", value: `${proxy} (Proxy)` },
        { label: "Mint manager", value: `Proxy → ${alice} (Alice)` },
      ],
    });
  });

  it("says that the zero address is refused", () => {
    const { fields } = upgradeMintManager.describe(
      { contract: proxy, account: nobody },
      knownNothing,
    );
    expect(fields[1]?.value).toBe(`${nobody} (nobody: a mint manager refuses it)`);
  });
});
