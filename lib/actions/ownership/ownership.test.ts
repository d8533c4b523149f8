import { zeroAddress } from "viem";
import { describe, expect, it } from "vitest";
import { knownAll, places } from "../../../test/describeContexts.ts";
import { type KindExample, testKinds, word } from "../../../test/testKinds.ts";
import { acceptOwnership } from "./acceptOwnership.ts";
import { renounceOwnership } from "./renounceOwnership.ts";
import { renounceRole } from "./renounceRole.ts";
import { transferOwnership } from "./transferOwnership.ts";

const { token, bob, timelock } = places;
const contractField = `Contract: ${token}`;
/** keccak-256 of "MINTER_ROLE". */
const role = "0x9f2df0fed2c77648de5860a4cc508cd0818c85b8b8a1ab4ceeef8d981c8956a6";

// Selectors: 4byte.directory; OpenZeppelin AccessControl, Ownable, Ownable2Step.
const examples: readonly KindExample[] = [
  {
    action: { type: "renounceRole", contract: token, role, account: timelock },
    to: token,
    selector: "0x36568abe",
    words: [role.slice(2), word(timelock)],
    sentence: "Give up MINTER_ROLE of Timelock on HRB",
    fields: [contractField, `Role: MINTER_ROLE (${role})`, `Account: ${timelock} (Timelock)`],
    bareSentence: `Give up MINTER_ROLE of ${timelock} on ${token}`,
    effects: [{ kind: "parameter", contract: token, name: "MINTER_ROLE" }],
  },
  {
    action: { type: "transferOwnership", contract: token, account: bob },
    to: token,
    selector: "0xf2fde38b",
    words: [word(bob)],
    sentence: "Hand over ownership of HRB to Bob",
    fields: [
      contractField,
      `Owner: Alice → ${bob} (Bob)`,
      "Takes effect: at once; with two-step ownership, once the new owner accepts",
    ],
    bareSentence: `Hand over ownership of ${token} to ${bob}`,
    effects: [{ kind: "parameter", contract: token, name: "owner" }],
  },
  {
    action: { type: "acceptOwnership", contract: token },
    to: token,
    selector: "0x79ba5097",
    words: [],
    sentence: "Accept ownership of HRB",
    fields: [contractField, "Owner: Alice → the executor"],
    bareSentence: `Accept ownership of ${token}`,
    effects: [{ kind: "parameter", contract: token, name: "owner" }],
  },
  {
    action: { type: "renounceOwnership", contract: token },
    to: token,
    selector: "0x715018a6",
    words: [],
    sentence: "Give up ownership of HRB: nobody will own it again",
    fields: [contractField, "Owner: Alice → nobody, for ever"],
    bareSentence: `Give up ownership of ${token}: nobody will own it again`,
    effects: [{ kind: "parameter", contract: token, name: "owner", value: zeroAddress }],
  },
];

testKinds("ownership actions", {
  kinds: [renounceRole, transferOwnership, acceptOwnership, renounceOwnership],
  examples,
});

describe("transferOwnership", () => {
  it("says that the zero address is nobody", () => {
    const { sentence, fields } = transferOwnership.describe(
      { contract: token, account: zeroAddress },
      knownAll,
    );
    expect(sentence).toBe("Offer ownership of HRB to nobody");
    expect(fields[1]?.value).toBe(`Alice → ${zeroAddress} (nobody)`);
  });
});
