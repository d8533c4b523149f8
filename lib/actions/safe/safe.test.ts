import { zeroAddress } from "viem";
import { describe, expect, it } from "vitest";
import { knownAll, places } from "../../../test/describeContexts.ts";
import { type KindExample, testKinds, word } from "../../../test/testKinds.ts";
import { addOwnerWithThreshold } from "./addOwnerWithThreshold.ts";
import { changeThreshold } from "./changeThreshold.ts";
import { listHead } from "./describeListed.ts";
import { disableModule } from "./disableModule.ts";
import { enableModule } from "./enableModule.ts";
import { removeOwner } from "./removeOwner.ts";
import { setFallbackHandler } from "./setFallbackHandler.ts";
import { setGuard } from "./setGuard.ts";
import { swapOwner } from "./swapOwner.ts";

const { safe: contract, alice, bob, proxy } = places;
const safeField = `Safe: ${contract} (Safe)`;
const aliceField = `${alice} (Alice)`;
const bobField = `${bob} (Bob)`;

// Selectors: @safe-global/safe-contracts 1.4.1, by `toFunctionSelector` and on 4byte.directory.
const examples: readonly KindExample[] = [
  {
    action: { type: "addOwnerWithThreshold", contract, owner: alice, threshold: "3" },
    to: contract,
    selector: "0x0d582f13",
    words: [word(alice), word(3n)],
    sentence: "Make Alice an owner of Safe, which then asks for 3 signatures",
    fields: [safeField, `New owner: ${aliceField}`, "Owners who must sign: 2 → 3"],
    bareSentence: `Make ${alice} an owner of ${contract}, which then asks for 3 signatures`,
    effects: [
      { kind: "parameter", contract, name: "owners" },
      { kind: "parameter", contract, name: "threshold", value: "3" },
    ],
  },
  {
    action: {
      type: "removeOwner",
      contract,
      previousOwner: listHead,
      owner: alice,
      threshold: "1",
    },
    to: contract,
    selector: "0xf8dc5dd9",
    words: [word(listHead), word(alice), word(1n)],
    sentence: "Remove Alice as an owner of Safe, which then asks for 1 signature",
    fields: [
      safeField,
      `Owner to remove: ${aliceField}`,
      "Listed before it: nothing: it is the first",
      "Owners who must sign: 2 → 1",
    ],
    bareSentence: `Remove ${alice} as an owner of ${contract}, which then asks for 1 signature`,
    effects: [
      { kind: "parameter", contract, name: "owners" },
      { kind: "parameter", contract, name: "threshold", value: "1" },
    ],
  },
  {
    action: {
      type: "swapOwner",
      contract,
      previousOwner: proxy,
      oldOwner: alice,
      newOwner: bob,
    },
    to: contract,
    selector: "0xe318b52b",
    words: [word(proxy), word(alice), word(bob)],
    sentence: "Replace Alice by Bob as an owner of Safe",
    fields: [safeField, `Owner: ${aliceField} → ${bobField}`, `Listed before it: ${proxy} (Proxy)`],
    bareSentence: `Replace ${alice} by ${bob} as an owner of ${contract}`,
    effects: [{ kind: "parameter", contract, name: "owners" }],
  },
  {
    action: { type: "changeThreshold", contract, threshold: "3" },
    to: contract,
    selector: "0x694e80c3",
    words: [word(3n)],
    sentence: "Ask for 3 signatures on Safe, from 2",
    fields: [safeField, "Owners who must sign: 2 → 3"],
    bareSentence: `Ask for 3 signatures on ${contract}`,
    effects: [{ kind: "parameter", contract, name: "threshold", value: "3" }],
  },
  {
    action: { type: "enableModule", contract, account: bob },
    to: contract,
    selector: "0x610b5925",
    words: [word(bob)],
    sentence: "Let Bob act for Safe without signatures, as a module",
    fields: [safeField, `Module: ${bobField}`],
    bareSentence: `Let ${bob} act for ${contract} without signatures, as a module`,
    effects: [{ kind: "parameter", contract, name: "modules" }],
  },
  {
    action: { type: "disableModule", contract, previousModule: listHead, module: bob },
    to: contract,
    selector: "0xe009cfde",
    words: [word(listHead), word(bob)],
    sentence: "Take from Bob the right to act for Safe as a module",
    fields: [safeField, `Module: ${bobField}`, "Listed before it: nothing: it is the first"],
    bareSentence: `Take from ${bob} the right to act for ${contract} as a module`,
    effects: [{ kind: "parameter", contract, name: "modules" }],
  },
  {
    action: { type: "setGuard", contract, account: bob },
    to: contract,
    selector: "0xe19a9dd9",
    words: [word(bob)],
    sentence: "Let Bob refuse transactions of Safe, as its guard",
    fields: [safeField, `Guard: ${bobField}`],
    bareSentence: `Let ${bob} refuse transactions of ${contract}, as its guard`,
    effects: [{ kind: "parameter", contract, name: "guard", value: bob }],
  },
  {
    action: { type: "setFallbackHandler", contract, account: bob },
    to: contract,
    selector: "0xf08a0323",
    words: [word(bob)],
    sentence: "Let Bob answer calls that Safe does not know",
    fields: [safeField, `Fallback handler: ${bobField}`],
    bareSentence: `Let ${bob} answer calls that ${contract} does not know`,
    effects: [{ kind: "parameter", contract, name: "fallbackHandler", value: bob }],
  },
];

testKinds("Safe actions", {
  kinds: [
    addOwnerWithThreshold,
    removeOwner,
    swapOwner,
    changeThreshold,
    enableModule,
    disableModule,
    setGuard,
    setFallbackHandler,
  ],
  examples,
});

describe("sentinels", () => {
  it("says that the zero address is no guard and no handler", () => {
    const account = zeroAddress;
    expect(setGuard.describe({ contract, account }, knownAll)).toEqual({
      sentence: "Remove the guard of Safe",
      fields: [
        { label: "Safe", value: `${contract} (Safe)` },
        { label: "Guard", value: `${zeroAddress} (no guard)` },
      ],
    });
    const { sentence, fields } = setFallbackHandler.describe({ contract, account }, knownAll);
    expect(sentence).toBe("Remove the fallback handler of Safe");
    expect(fields[1]?.value).toBe(`${zeroAddress} (no handler)`);
  });

  it("refuses a Safe that nobody signs for", () => {
    const { error } = changeThreshold.schema.safeParse({ contract, threshold: "0" });
    expect(error?.issues[0]?.message).toBe("must be at least 1");
  });
});
