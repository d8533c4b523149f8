import { type Address, getAddress, keccak256, sha256, stringToHex, zeroAddress } from "viem";
import { describe, expect, it } from "vitest";
import {
  type ContextChange,
  checkAccounts,
  createCheckContext,
} from "../../../test/createCheckContext.ts";
import { saysOf } from "../../../test/saysOf.ts";
import { defaultPolicy } from "../../dao/Policy.ts";
import type { RecipientFacts } from "../CheckContext.ts";
import { hashSources } from "./hashSources.ts";
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

describe("what is said of recipients", () => {
  const { dollar: asset } = checkAccounts;
  const facts = (change: Partial<RecipientFacts> = {}): RecipientFacts => ({
    address: grantee,
    isContract: false,
    paidBefore: false,
    isUsed: true,
    ...change,
  });
  /** Pays `to`, of whom the first facts tell. */
  const look = (
    recipients: readonly RecipientFacts[],
    {
      to = grantee,
      amount = 1n,
      ...change
    }: ContextChange & { to?: Address; amount?: bigint } = {},
  ) => {
    const transfers = [{ call: 0, asset, from: timelock, to, amount }];
    return recipient(createCheckContext({ recipients, transfers, ...change }));
  };
  const details = (...parameters: Parameters<typeof look>) =>
    look(...parameters).map(({ detail }) => detail);

  it("is that everything goes to known accounts", () => {
    expect(look([facts({ paidBefore: true })])).toEqual([
      {
        check: "recipient",
        level: "ok",
        title: "Recipients are known",
        detail: "Everything goes to accounts that the DAO names or has paid before.",
        evidence: [],
      },
    ]);
    expect(saysOf(recipient(createCheckContext()))).toEqual([known]);
  });

  it("is what is lost at the zero address and at a token", () => {
    expect(look([facts({ address: zeroAddress })], { to: zeroAddress })).toEqual([
      {
        check: "recipient",
        level: "critical",
        title: "The recipient is the zero address",
        detail: "What is sent there is lost.",
        evidence: [{ kind: "call", index: 0 }],
      },
    ]);
    const { token } = checkAccounts;
    const labels = { [token]: "Token" };
    const [found] = look([facts({ address: token, isContract: true })], { to: token, labels });
    expect(found).toMatchObject({
      level: "critical",
      title: "The recipient is a token contract",
      detail: `Token (${token}) is a token itself; what is sent there is lost.`,
    });
  });

  it("is what the address was taken from, and what it looks like", () => {
    const labels = { [grantee]: "Streams vault" };
    expect(details([facts()], { labels })).toEqual([
      `Streams vault (${grantee}) is named as a contract, and there is none on this chain: nobody may be able to use what is sent there.`,
    ]);
    const hash = keccak256(stringToHex("a transaction"));
    const to = getAddress(hash.slice(0, 42));
    expect(details([facts({ address: to })], { to, subject: { description: hash } })).toEqual([
      `${to} is 20 bytes of ${hash}, which the description names: no account, and what is sent there is lost.`,
    ]);
    const paid = getAddress(`0x7777${"0".repeat(32)}7777`);
    expect(details([facts()], { paidAccounts: [paid] })).toEqual([
      `${grantee} begins and ends like ${paid} and is not it.`,
    ]);
    const named = { labels: { [paid]: "Grantee" } };
    expect(details([facts()], named)).toEqual([
      `${grantee} begins and ends like Grantee (${paid}) and is not it.`,
    ]);
  });

  it("is that an account like one of the DAO's own, or of an asset, is not it", () => {
    const twinOf = (account: Address, middle: string) =>
      getAddress(`${account.slice(0, 6)}${middle.repeat(32)}${account.slice(-4)}`);
    const twin = "critical: The recipient looks like another account";
    for (const account of [timelock, asset]) {
      const to = twinOf(account, "e");
      expect(saysOf(look([facts({ address: to })], { to }))).toEqual([twin]);
    }
    // Alike at one end alone.
    const half = (ends: readonly [string, string]) =>
      getAddress(`0x${ends[0]}${"e".repeat(32)}${ends[1]}`);
    for (const to of [half(["4444", "eeee"]), half(["eeee", "4444"])]) {
      expect(saysOf(look([facts({ address: to })], { to }))).toEqual([isNew]);
    }
  });

  it("is what is known of an account that is new", () => {
    expect(details([facts()])).toEqual([`${grantee} has never been paid by it and holds no code.`]);
    expect(details([facts({ isContract: true })])).toEqual([
      `${grantee} has never been paid by it and is a contract.`,
    ]);
    expect(look([facts({ paidBefore: "unknown" })])).toMatchObject([
      {
        level: "notChecked",
        title: "Past payments could not be read",
        detail: `${grantee} holds no code; whether the treasury paid it before is not known.`,
      },
    ]);
    expect(details([facts({ paidBefore: "unknown", isContract: true })])).toEqual([
      `${grantee} is a contract; whether the treasury paid it before is not known.`,
    ]);
    expect(look([])).toMatchObject([
      {
        level: "notChecked",
        title: "A recipient was not looked up",
        detail: `${grantee} is not named by the DAO, and nothing was read about it.`,
      },
    ]);
    expect(look([facts({ address: stranger, paidBefore: true })])).toMatchObject([
      { title: "A recipient was not looked up" },
    ]);
  });

  it("is what to do about much for an account that was never used", () => {
    const amount = 5_000_000_001n;
    expect(details([facts({ isUsed: false })], { amount })).toEqual([
      `${grantee} has no code, holds no ETH and never sent a transaction; pay a little first.`,
    ]);
    const { isUsed: _, ...unasked } = facts();
    expect(details([unasked], { amount })).toEqual([
      `${grantee} has no code and was never paid by this treasury; whether it ever sent a transaction was not to be had.`,
    ]);
    const transfers = [
      { call: 0, asset, from: timelock, to: grantee, amount: 1n },
      { call: 0, asset, from: timelock, to: stranger, amount },
    ];
    const both = [facts({ isUsed: false }), facts({ address: stranger })];
    // Much goes to the other.
    expect(saysOf(look(both, { transfers }))).toEqual([isNew, isNew]);
    // What the treasury holds nothing of is no part of it.
    const unheld = [{ call: 0, asset: stranger, from: timelock, to: grantee, amount }];
    expect(saysOf(look([facts({ isUsed: false })], { transfers: unheld }))).toEqual([isNew]);
  });

  it("is on which chains it has code, and which did not answer", () => {
    const elsewhere = (withCode: readonly string[], unavailable: readonly string[]) =>
      details([facts({ paidBefore: true, otherChains: { withCode, unavailable } })]);
    expect(elsewhere(["OP Mainnet", "Base"], [])).toEqual([
      `${grantee} has code on OP Mainnet, Base and none here: whoever owns it there may not own it here.`,
    ]);
    expect(elsewhere([], ["OP Mainnet", "Base"])).toEqual([
      `Whether ${grantee} is a contract on OP Mainnet, Base is not known.`,
    ]);
    const otherChains = { withCode: ["Base"], unavailable: [] };
    expect(
      saysOf(look([facts({ address: zeroAddress, otherChains })], { to: zeroAddress })),
    ).toEqual(["critical: The recipient is the zero address"]);
    expect(saysOf(look([facts({ address: stranger, otherChains })]))).toEqual([
      "notChecked: A recipient was not looked up",
    ]);
  });

  it("is what the policy and its oracle say", () => {
    const policy = { ...defaultPolicy, recipientsAllowed: [stranger], screeningOracle: stranger };
    expect(details([facts({ paidBefore: true, isSanctioned: true })], { policy })).toEqual([
      `${grantee} is not among the accounts that the DAO's policy allows.`,
      `${stranger} answers yes for ${grantee}.`,
    ]);
    expect(details([facts({ paidBefore: true })], { policy })).toEqual([
      `${grantee} is not among the accounts that the DAO's policy allows.`,
      `Whether ${stranger} lists ${grantee} is not known.`,
    ]);
    const zero = look([facts({ address: zeroAddress, isSanctioned: true })], {
      to: zeroAddress,
      policy,
    });
    expect(saysOf(zero)).toEqual(["critical: The recipient is the zero address"]);
    // Facts of another say nothing of this one.
    const others = [facts({ address: stranger, isSanctioned: false, paidBefore: true })];
    expect(details(others, { policy: { ...policy, recipientsAllowed: [grantee] } })).toEqual([
      `${grantee} is not named by the DAO, and nothing was read about it.`,
      `Whether ${stranger} lists ${grantee} is not known.`,
    ]);
  });

  it("is of a token that is paid to the one among several who is new", () => {
    const lower = grantee.toLowerCase() as Address;
    expect(
      details([facts({ address: stranger, paidBefore: true }), facts({ address: lower })]),
    ).toEqual([`${lower} has never been paid by it and holds no code.`]);
  });
});

describe("hashSources", () => {
  const part = (hash: string, end: "first" | "last") =>
    getAddress(end === "first" ? hash.slice(0, 42) : `0x${hash.slice(26)}`);
  const source = (address: Address, description = "") =>
    hashSources({ accounts: [stranger], description })(address);

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
