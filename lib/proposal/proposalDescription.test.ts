import fc from "fast-check";
import { getAddress } from "viem";
import { describe, expect, it } from "vitest";
import { plainText } from "../actions/plainText.ts";
import { proposalDescription } from "./proposalDescription.ts";
import { splitDescription } from "./splitDescription.ts";

const proposer = "0x1a9C8182C09F50C8318d769245beA52c32BE35BC";

describe("proposalDescription", () => {
  it("is heading, blank line, description, to the byte", () => {
    expect(proposalDescription({ title: "Mint", description: "Why.\r\n" })).toBe(
      "# Mint\n\nWhy.\r\n",
    );
  });

  it("ends in the proposer where one is given, after whatever the description ends in", () => {
    const description = `Why.\n#proposer=0x${"11".repeat(20)}`;
    expect(proposalDescription({ title: "Mint", description }, { proposer })).toBe(
      `# Mint\n\n${description}\n\n#proposer=${proposer}`,
    );
  });
});

describe("splitDescription", () => {
  it("gives back title, body and proposer", () => {
    const title = fc
      .string({ unit: "grapheme", minLength: 1 })
      .map((text) => plainText(text))
      .filter((text) => text !== "");
    const description = fc.string({ unit: "grapheme" });
    fc.assert(
      fc.property(title, description, fc.boolean(), (given, body, named) => {
        const text = proposalDescription(
          { title: given, description: body },
          named ? { proposer } : {},
        );
        expect(splitDescription(text)).toEqual({
          title: given,
          body,
          ...(named ? { proposer } : {}),
        });
      }),
    );
  });

  it.each([
    ["# Mint\nWhy.", "Mint", "Why."],
    ["\n\n## Mint\r\n\r\nWhy.", "Mint", "Why."],
    ["# Mint\n\n\nWhy.", "Mint", "\nWhy."],
    ["# Mint", "Mint", ""],
    ["#\tMint", "Mint", ""],
    ["Mint now\nWhy.", "Mint now", "Mint now\nWhy."],
    ["\n  Mint now", "Mint now", "\n  Mint now"],
    ["#Mint", "#Mint", "#Mint"],
    ["####### Mint", "####### Mint", "####### Mint"],
    ["", "", ""],
    ["# a\u202eb\u0000", "a b", ""],
    [`# ${"x".repeat(300)}`, `${"x".repeat(199)}…`, ""],
  ])("parts %j", (text, title, body) => {
    expect(splitDescription(text)).toEqual({ title, body });
  });

  it("finds the proposer at the very end alone, in any case of hex", () => {
    const lower = `#proposer=${proposer.toLowerCase()}`;
    expect(splitDescription(`# Mint\nWhy.\n${lower}`)).toEqual({
      title: "Mint",
      body: "Why.",
      proposer: getAddress(proposer),
    });
    expect(splitDescription(`Why. ${lower}`)).toMatchObject({ body: "Why. ", proposer });
    for (const text of [`${lower}\n`, `${lower} Why.`, lower.slice(0, -1), `${lower}0`]) {
      expect(splitDescription(text)).toEqual({ title: text.trim(), body: text });
    }
  });
});
