import { type Address, getAddress, keccak256, sha256, stringToHex } from "viem";
import { describe, expect, it } from "vitest";
import {
  type ContextChange,
  checkAccounts,
  createCheckContext,
} from "../../test/createCheckContext.ts";
import { saysOf } from "../../test/saysOf.ts";
import { defaultPolicy } from "../dao/Policy.ts";
import type { RecipientFacts } from "./CheckContext.ts";
import { hashSource } from "./hashSource.ts";
import { recipient } from "./recipient.ts";

const { dollar, grantee, stranger, timelock } = checkAccounts;
const known = "ok: Recipients are known";
const isNew = "info: Recipient is new to this treasury";

function find(
  facts: Omit<Partial<RecipientFacts>, "isUsed"> & { isUsed?: boolean | undefined },
  { to = grantee, amount = 1n, ...change }: ContextChange & { to?: Address; amount?: bigint } = {},
) {
  const read = { address: to, isContract: false, paidBefore: false, isUsed: true, ...facts };
  const { isUsed, ...others } = read;
  const recipients = [isUsed === undefined ? others : { ...others, isUsed }];
  const transfers = [{ call: 0, asset: dollar, from: timelock, to, amount }];
  return saysOf(recipient(createCheckContext({ recipients, transfers, ...change })));
}

describe("recipient", () => {
  it("names code on another chain alone, and a chain that did not answer", () => {
    const chains = (withCode: string[], unavailable: string[]) => ({
      otherChains: { withCode, unavailable },
    });
    const alone = "critical: The recipient is a contract on another chain alone";
    expect(find(chains(["OP Mainnet"], []))).toEqual([isNew, alone]);
    expect(find(chains(["OP Mainnet"], ["Base"]))).toEqual([isNew, alone]);
    expect(find(chains([], ["Base"]))).toEqual([
      isNew,
      "notChecked: Another chain could not be asked",
    ]);
    expect(find(chains([], []))).toEqual([isNew]);
    expect(find({ ...chains(["OP Mainnet"], []), isContract: true })).toEqual([isNew]);
    expect(find({ ...chains(["OP Mainnet"], []), paidBefore: true })).toEqual([alone]);
  });

  it("names a contract that has no code here, by its label or the profile", () => {
    const missing = ["critical: The recipient has no code here"];
    const labelled = (label: string) => ({ labels: { [grantee]: label } });
    for (const label of ["Grants Safe", "multisig of the council", "Team vesting", "Vault 2"]) {
      expect(find({}, labelled(label))).toEqual(missing);
      expect(find({ isContract: true }, labelled(label))).toEqual([known]);
    }
    expect(find({}, labelled("Grantee"))).toEqual([known]);
    expect(find({}, labelled("Safeguard Ltd"))).toEqual([known]);
    const listed: ContextChange = {
      preview: (preview) => ({
        ...preview,
        snapshot: {
          ...preview.snapshot,
          dao: {
            ...preview.snapshot.dao,
            contracts: [{ address: grantee, label: "Streams", class: "locked" }],
          },
        },
      }),
    };
    expect(find({}, listed)).toEqual(missing);
  });

  it("warns of much for an account that was never used", () => {
    const much = 5_000_000_001n;
    const unused = ["warning: A large payment goes to an account that was never used"];
    expect(find({ isUsed: false }, { amount: much })).toEqual(unused);
    expect(find({ isUsed: false }, { amount: much - 1n })).toEqual([isNew]);
    expect(find({ isUsed: true }, { amount: much })).toEqual([isNew]);
    expect(find({ isUsed: undefined }, { amount: much })).toEqual([
      "notChecked: Whether a recipient of much was ever used is not known",
    ]);
    expect(find({ isUsed: undefined }, { amount: much - 1n })).toEqual([isNew]);
    expect(find({ isUsed: false, paidBefore: true }, { amount: much })).toEqual([known]);
  });

  it("names a look-alike of an account that was paid", () => {
    const paid = getAddress(`0x7777${"0".repeat(32)}7777`);
    const twin = ["critical: The recipient looks like another account"];
    expect(find({}, { paidAccounts: [paid] })).toEqual(twin);
    expect(find({}, { paidAccounts: [paid, grantee] })).toEqual([isNew]);
    expect(find({}, { paidAccounts: [getAddress(`0x7777${"0".repeat(32)}7778`)] })).toEqual([
      isNew,
    ]);
  });

  it("names a part of a hash", () => {
    const hash = keccak256(stringToHex("a transaction"));
    const to = getAddress(hash.slice(0, 42));
    const subject = { description: `See ${hash}` };
    expect(find({}, { to, subject })).toEqual(["critical: The recipient is part of a hash"]);
    expect(find({}, { to })).toEqual([isNew]);
  });

  it("holds to the policy's list, which the treasury need not be in", () => {
    const policy = (...recipientsAllowed: Address[]) => ({
      policy: { ...defaultPolicy, recipientsAllowed },
    });
    const outside = "warning: The policy does not name the recipient";
    expect(find({ paidBefore: true }, policy(grantee))).toEqual([known]);
    expect(find({ paidBefore: true }, policy(stranger))).toEqual([outside]);
    expect(find({ paidBefore: true }, { ...policy(stranger), to: timelock })).toEqual([known]);
  });

  it("asks the policy's screening oracle", () => {
    const policy = { policy: { ...defaultPolicy, screeningOracle: stranger } };
    const asked = (isSanctioned?: RecipientFacts["isSanctioned"]) =>
      find({ paidBefore: true, ...(isSanctioned === undefined ? {} : { isSanctioned }) }, policy);
    const silent = ["notChecked: The screening oracle did not answer"];
    expect(asked(false)).toEqual([known]);
    expect(asked(true)).toEqual(["critical: The recipient is on the screening oracle's list"]);
    expect(asked("unknown")).toEqual(silent);
    expect(asked()).toEqual(silent);
    expect(find({ paidBefore: true, isSanctioned: true })).toEqual([known]);
  });
});

describe("hashSource", () => {
  const part = (hash: string, end: "first" | "last") =>
    getAddress(end === "first" ? hash.slice(0, 42) : `0x${hash.slice(26)}`);
  const source = (address: Address, description = "") =>
    hashSource(address, { accounts: [stranger], description });

  it("finds both ends of hashes of an account, as bytes, word and text", () => {
    const word = `0x${"0".repeat(24)}${stranger.slice(2)}` as const;
    const texts = [stranger, stranger.toLowerCase(), stranger.slice(2)];
    for (const written of [stranger, word, ...texts.map((text) => stringToHex(text))]) {
      for (const hash of [keccak256(written), sha256(written)]) {
        expect(source(part(hash, "first"))).toBe(`a hash of ${stranger}`);
        expect(source(part(hash, "last"))).toBe(`a hash of ${stranger}`);
      }
    }
  });

  it("finds a hash of the description, and one that it names", () => {
    const text = "Pay Bob";
    expect(source(part(keccak256(stringToHex(text)), "last"), text)).toBe(
      "a hash of the description",
    );
    expect(source(part(sha256(stringToHex(text)), "first"), text)).toBe(
      "a hash of the description",
    );
    const hash = keccak256(stringToHex("other"));
    for (const named of [hash, hash.slice(2), hash.toUpperCase().replace("0X", "0x")]) {
      expect(source(part(hash, "last"), `Collected in ${named}.`)).toMatch(
        /the description names$/,
      );
    }
  });

  it("takes no word that holds an address for a hash, and no middle", () => {
    const word = `0x${"0".repeat(24)}${grantee.slice(2)}`;
    expect(source(grantee, `Pay ${word}`)).toBeUndefined();
    expect(source(grantee, `Pay 0x${grantee.slice(2)}${"0".repeat(24)}`)).toBeUndefined();
    const hash = keccak256(stringToHex("other"));
    expect(source(getAddress(`0x${hash.slice(10, 50)}`), `See ${hash}`)).toBeUndefined();
    expect(source(grantee)).toBeUndefined();
  });
});
