import { describe, expect, it } from "vitest";
import { knownAll, places } from "../../../test/describeContexts.ts";
import { testKinds } from "../../../test/testKinds.ts";
import { withdrawUnclaimed } from "./withdrawUnclaimed.ts";

const { proxy } = places;

testKinds("actions of a Merkle distributor", {
  kinds: [withdrawUnclaimed],
  // Selector: of `withdraw()` in MerkleDistributorWithDeadline.sol of Uniswap/merkle-distributor
  examples: [
    {
      action: { type: "withdrawUnclaimed", contract: proxy },
      to: proxy,
      selector: "0x3ccfd60b",
      words: [],
      sentence: "Withdraw from Proxy what it lets its caller withdraw",
      fields: [`Contract: ${proxy} (Proxy)`],
      bareSentence: `Withdraw from ${proxy} what it lets its caller withdraw`,
      effects: [],
    },
  ],
});

describe("withdrawUnclaimed", () => {
  it("says what it means where claims are held, and when they end", () => {
    const root = { unit: "text", text: "0x00" } as const;
    const values = new Map([[`${proxy}.merkleRoot`, root]]);
    const current = new Map([[`${proxy}.endTime`, "1 Jan 2027 00:00 UTC"]]);
    const { sentence, fields } = withdrawUnclaimed.describe(
      { contract: proxy },
      { ...knownAll, values, current },
    );
    expect(sentence).toBe(
      "Take back all that Proxy still holds for claims, which end on 1 Jan 2027 00:00 UTC: to its owner",
    );
    expect(fields[1]).toEqual({ label: "Claims end", value: "1 Jan 2027 00:00 UTC" });
    expect(
      withdrawUnclaimed.describe({ contract: proxy }, { ...knownAll, values, current: new Map() })
        .sentence,
    ).toBe("Take back all that Proxy still holds for claims: to its owner");
  });
});
