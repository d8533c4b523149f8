import { describe, expect, it } from "vitest";
import { checkAccounts, createCheckContext } from "../../test/createCheckContext.ts";
import { saysOf } from "../../test/saysOf.ts";
import type { HashFacts } from "./facts.ts";
import { hash } from "./hash.ts";

const facts = (change: Partial<HashFacts> = {}): HashFacts => ({
  name: "Safe transaction hash",
  contract: checkAccounts.safe,
  functionName: "getTransactionHash",
  ours: "0xab",
  second: "0xab",
  byContract: "0xAB",
  stated: "0xab",
  ...change,
});
const find = (...hashes: readonly HashFacts[]) => saysOf(hash(createCheckContext({ hashes })));
const differ = ["critical: A hash is not that of these calls"];

describe("hash", () => {
  it("is fine where all agree, in whatever case, and where there is none", () => {
    expect(find(facts())).toEqual(["ok: Hashes agree"]);
    expect(find(facts({ stated: undefined }))).toEqual(["ok: Hashes agree"]);
    expect(find()).toEqual(["ok: Nothing stands for the calls but themselves"]);
  });

  it.each(["ours", "second", "byContract", "stated"] as const)(
    "names one that differs: %s",
    (side) => {
      expect(find(facts({ [side]: "0xac" }))).toEqual(differ);
      expect(find(facts(), facts({ [side]: "0xac" }))).toEqual(differ);
    },
  );

  it("does not know where the contract was not asked, or nothing was worked out", () => {
    expect(find(facts({ byContract: undefined }))).toEqual([
      "notChecked: The contract was not asked for its hash",
    ]);
    expect(find(facts({ byContract: undefined, stated: "0xac" }))).toEqual(differ);
    expect(saysOf(hash(createCheckContext()))).toEqual(["notChecked: Hashes were not compared"]);
  });

  it("gives all of them, and who was asked", () => {
    const [finding] = hash(createCheckContext({ hashes: [facts({ stated: "0xac" })] }));
    expect(finding?.detail).toBe(
      "Safe transaction hash: 0xab by this code, 0xab by its second way, 0xAB by the contract, 0xac as stated. What is signed is not what is shown.",
    );
    expect(finding?.evidence).toEqual([
      {
        kind: "read",
        address: checkAccounts.safe,
        functionName: "getTransactionHash",
        value: "0xAB",
      },
    ]);
  });
});
