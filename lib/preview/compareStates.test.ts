import { describe, expect, it } from "vitest";
import { checkAccounts, soundState } from "../../test/createCheckContext.ts";
import type { Parameter, ParameterValue } from "../chain/Parameter.ts";
import type { DaoState, Privilege } from "../dao/Snapshot.ts";
import { compareStates } from "./compareStates.ts";

const { alice, bob, dollar, pool, timelock, token } = checkAccounts;
const [treasury] = soundState.accounts;
if (treasury === undefined) throw new Error("no account");

const parameter = (id: string, value: ParameterValue, label = id): Parameter => ({
  id,
  label,
  value,
  source: { address: token, functionName: "get" },
});
const privilege = (id: string, account: typeof alice): Privilege => ({
  ...parameter(id, { unit: "address", address: account }),
  contract: token,
  kind: "owner",
});
const compare = (after: Partial<DaoState>, before: Partial<DaoState> = {}) =>
  compareStates({ ...soundState, ...before }, { ...soundState, ...after });
const amount = (of: bigint, asset = token) => ({ unit: "amount", amount: of, token: asset });

describe("compareStates", () => {
  it("finds nothing between equal states", () => {
    const parameters = [parameter("x", { unit: "count", count: 5n })];
    expect(compare({ parameters }, { parameters: [...parameters] })).toEqual([]);
  });

  it("names supply, balances and ETH, in this order", () => {
    const changed = {
      ...treasury,
      wei: 1n,
      balances: [
        { asset: token, amount: 2n },
        { asset: dollar, amount: 50_000_000_000n },
      ],
    };
    expect(
      compare({ token: { ...soundState.token, totalSupply: 7n }, accounts: [changed] }),
    ).toEqual([
      {
        id: `${token}.totalSupply`,
        label: "Total supply",
        before: amount(10n ** 24n),
        after: amount(7n),
      },
      {
        id: `${timelock}.${token}`,
        label: "Treasury balance",
        before: amount(10n ** 23n),
        after: amount(2n),
      },
      {
        id: `${timelock}.ether`,
        label: "Treasury balance",
        before: { unit: "ether", wei: 10n ** 19n },
        after: { unit: "ether", wei: 1n },
      },
    ]);
  });

  it("looks at watched accounts and contracts too", () => {
    const watched = (of: bigint | undefined) => [
      { ...treasury, address: alice, label: "Alice", balances: [{ asset: dollar, amount: of }] },
    ];
    const contracts = (of: bigint) => [
      { address: pool, label: "Pool", class: "locked" as const, amount: of, adapter: undefined },
    ];
    expect(
      compare(
        { watched: watched(2n), contracts: contracts(4n) },
        { watched: watched(1n), contracts: contracts(3n) },
      ),
    ).toEqual([
      {
        id: `${alice}.${dollar}`,
        label: "Alice balance",
        before: amount(1n, dollar),
        after: amount(2n, dollar),
      },
      { id: `${pool}.balance`, label: "Pool balance", before: amount(3n), after: amount(4n) },
    ]);
    // A token that does not answer says nothing of a balance.
    expect(compare({ watched: watched(undefined) }, { watched: watched(undefined) })).toEqual([]);
    expect(compare({ watched: watched(5n) }, { watched: watched(undefined) })).toEqual([
      {
        id: `${alice}.${dollar}`,
        label: "Alice balance",
        before: undefined,
        after: amount(5n, dollar),
      },
    ]);
  });

  it("names values that come and go, by what they are called last", () => {
    const was = [
      parameter("gone", { unit: "flag", flag: true }, "Gone"),
      parameter("named", { unit: "count", count: 1n }, "Old name"),
    ];
    const is = [
      parameter("named", { unit: "count", count: 2n }, "New name"),
      parameter("new", { unit: "text", text: "a" }, "New"),
    ];
    expect(compare({ parameters: is }, { parameters: was })).toEqual([
      { id: "gone", label: "Gone", before: { unit: "flag", flag: true }, after: undefined },
      {
        id: "named",
        label: "New name",
        before: { unit: "count", count: 1n },
        after: { unit: "count", count: 2n },
      },
      { id: "new", label: "New", before: undefined, after: { unit: "text", text: "a" } },
    ]);
  });

  it("tells numbers from text that reads alike, and units of equal numbers apart", () => {
    const change = (before: ParameterValue, after: ParameterValue) =>
      compare({ parameters: [parameter("x", after)] }, { parameters: [parameter("x", before)] });
    expect(change({ unit: "count", count: 5n }, { unit: "blocks", blocks: 5n })).toHaveLength(1);
    const list = (...addresses: (typeof alice)[]) => ({ unit: "addresses", addresses }) as const;
    expect(change(list(alice, bob), list(alice, bob))).toEqual([]);
    expect(change(list(alice, bob), list(alice))).toHaveLength(1);
  });

  it("names privileges where both states hold them, and none that is a parameter", () => {
    const before = { privileges: [privilege("owner", alice), privilege("x", alice)] };
    const after = { privileges: [privilege("owner", bob), privilege("x", bob)] };
    const holder = (account: typeof alice) => ({ unit: "address", address: account }) as const;
    const owner = { id: "owner", label: "owner", before: holder(alice), after: holder(bob) };
    const other = { ...owner, id: "x", label: "x" };
    expect(compare(after, before)).toEqual([owner, other]);
    expect(compare({}, before)).toEqual([]);
    expect(compare(after, {})).toEqual([]);
    const parameters = [parameter("x", holder(alice))];
    expect(compare({ ...after, parameters }, { ...before, parameters })).toEqual([owner]);
  });
});
