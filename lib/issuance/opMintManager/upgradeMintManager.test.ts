import { describe, expect, it } from "vitest";
import { knownAll, knownNothing, places } from "../../../test/describeContexts.ts";
import { testKinds, word } from "../../../test/testKinds.ts";
import { mintManagerTitle, upgradeMintManager } from "./upgradeMintManager.ts";

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
      fields: [`Contract: ${proxy} (Proxy)`, `New mint manager: ${bob} (Bob)`],
      bareSentence: `Call upgrade on ${proxy} with ${bob}: if it is a mint manager, its token goes there`,
      effects: [{ kind: "parameter", contract: proxy, name: "tokenOwner", value: bob }],
    },
  ],
});

describe("upgradeMintManager", () => {
  const place = `${proxy}.tokenOwner`;
  const known = {
    ...knownAll,
    current: new Map([[place, "Proxy"]]),
    titles: new Map([[place, mintManagerTitle]]),
  };

  it("says what it does where the contract is known to be a manager", () => {
    expect(upgradeMintManager.describe({ contract: proxy, account: alice }, known)).toEqual({
      sentence: "Hand the token and the right to mint it over from Proxy to Alice",
      fields: [
        { label: "Contract", value: `${proxy} (Proxy)` },
        { label: "Mint manager", value: `Proxy → ${alice} (Alice)` },
      ],
    });
  });

  it("says that the zero address is refused", () => {
    const none = { contract: proxy, account: nobody };
    const { sentence, fields } = upgradeMintManager.describe(none, known);
    expect(sentence).toBe("Hand the token over from Proxy to nobody: a mint manager refuses it");
    expect(fields[1]?.value).toBe(`Proxy → ${nobody} (nobody: a mint manager refuses it)`);
    expect(upgradeMintManager.describe(none, knownNothing).sentence).toBe(
      `Call upgrade on ${proxy} with nobody: a mint manager refuses it`,
    );
  });
});
