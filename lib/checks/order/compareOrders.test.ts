import { zeroAddress } from "viem";
import { describe, expect, it } from "vitest";
import { checkAccounts, createCheckContext, soundState } from "../../../test/createCheckContext.ts";
import type { Parameter, ParameterValue } from "../../chain/Parameter.ts";
import { createValueFormat } from "../../dao/createValueFormat.ts";
import type { Privilege } from "../../dao/Snapshot.ts";
import { compareOrders } from "./compareOrders.ts";
import type { OrderRun } from "./OrderFacts.ts";

const { alice, bob, carol, dollar, governor, pool, stranger, timelock, token } = checkAccounts;
const whole = 10n ** 18n;

const run = (change: Partial<OrderRun> = {}): OrderRun => ({
  order: [0, 1],
  refused: [],
  left: [],
  state: { ...soundState, privileges: [] },
  transfers: [],
  values: [],
  ...change,
});
const format = createValueFormat(createCheckContext().preview.snapshot);
const compare = (first: Partial<OrderRun>, other: Partial<OrderRun>) =>
  compareOrders(run(first), { run: run(other), format });

const setting = (name: string, value: ParameterValue): Parameter => ({
  id: `${governor}.${name}`,
  label: name,
  value,
  source: { address: governor, functionName: name },
});
const count = (name: string, value: bigint) => setting(name, { unit: "count", count: value });
const withSettings = (...parameters: readonly Parameter[]): Partial<OrderRun> => ({
  state: { ...soundState, privileges: [], parameters },
});
const pay = (
  to: typeof alice,
  amount: bigint,
  change: Partial<OrderRun["transfers"][number]> = {},
) => ({
  call: 0,
  asset: token,
  from: timelock,
  to,
  amount,
  ...change,
});
const owned = (...accounts: readonly (typeof alice)[]): Partial<OrderRun> => {
  const privilege: Privilege = {
    kind: "owner",
    id: `${token}.owner`,
    label: "Owner of Sound",
    contract: token,
    value: { unit: "addresses", addresses: accounts },
    source: { address: token, functionName: "owner" },
  } as unknown as Privilege;
  return { state: { ...soundState, privileges: [privilege] } };
};

describe("compareOrders", () => {
  it("finds nothing where both end the same", () => {
    expect(compare({}, {})).toEqual([]);
    const settings = withSettings(count("fee", 1n));
    const values = [{ address: pool, functionName: "price", value: 1n }];
    const same = { ...settings, values, transfers: [pay(alice, 5n)] };
    expect(compare(same, same)).toEqual([]);
  });

  it("says who holds a right, gravely", () => {
    expect(compare(owned(alice), owned(bob, timelock))).toEqual([
      {
        text: `Owner of Sound: ${bob}, Treasury (${timelock}) instead of ${alice}`,
        isGrave: true,
      },
    ]);
    expect(compare(owned(alice), owned())).toEqual([
      { text: `Owner of Sound: nobody instead of ${alice}`, isGrave: true },
    ]);
  });

  it("says values with their unit: amounts and ETH gravely, others not", () => {
    const supply = { ...soundState.token, totalSupply: 2_000_000n * whole };
    expect(compare({}, { state: { ...soundState, privileges: [], token: supply } })).toEqual([
      { text: "Total supply: 2,000,000 SND instead of 1,000,000 SND", isGrave: true },
    ]);
    const amount = (value: bigint) =>
      withSettings(setting("cap", { unit: "amount", amount: value * whole, token }));
    expect(compare(amount(1n), amount(2n))).toEqual([
      { text: "cap: 2 SND instead of 1 SND", isGrave: true },
    ]);
    const ether = (wei: bigint) => withSettings(setting("bond", { unit: "ether", wei }));
    expect(compare(ether(whole), ether(2n * whole))).toEqual([
      { text: "bond: 2 ETH instead of 1 ETH", isGrave: true },
    ]);
    expect(compare(withSettings(count("fee", 1n)), withSettings(count("fee", 2n)))).toEqual([
      { text: "fee: 2 instead of 1", isGrave: false },
    ]);
  });

  it("takes an amount that one order alone leaves for grave", () => {
    const cap = withSettings(setting("cap", { unit: "amount", amount: whole, token }));
    expect(compare({}, cap)).toEqual([{ text: "cap: 1 SND instead of —", isGrave: true }]);
    expect(compare(cap, {})).toEqual([{ text: "cap: — instead of 1 SND", isGrave: true }]);
    expect(compare({}, withSettings(count("fee", 1n)))).toMatchObject([{ isGrave: false }]);
  });

  it("says what each gets in all of an asset, on both sides", () => {
    const first = { transfers: [pay(alice, 1n * whole), pay(alice, 2n * whole)] };
    const other = {
      transfers: [pay(alice, 5n * whole), pay(stranger, 7_000_000n, { asset: dollar })],
    };
    expect(compare(first, other)).toEqual([
      {
        text: `Treasury (${timelock}) gets −5 SND instead of −3 SND`,
        isGrave: true,
      },
      { text: `${alice} gets 5 SND instead of 3 SND`, isGrave: true },
      { text: `Treasury (${timelock}) gets −7 USD instead of 0 USD`, isGrave: true },
      { text: `${stranger} gets 7 USD instead of 0 USD`, isGrave: true },
    ]);
    expect(compare({ transfers: [pay(alice, whole, { asset: "ether" })] }, {})).toEqual([
      { text: `Treasury (${timelock}) gets 0 ETH instead of −1 ETH`, isGrave: true },
      { text: `${alice} gets 0 ETH instead of 1 ETH`, isGrave: true },
    ]);
  });

  it("does not mind by which ways and spellings the same ends up with somebody", () => {
    const direct = { transfers: [pay(bob, 3n)] };
    const through = {
      transfers: [pay(carol, 3n), pay(bob, 1n, { from: carol }), pay(bob, 2n, { from: carol })],
    };
    expect(compare(direct, through)).toEqual([]);
    const lower = (address: typeof alice) => address.toLowerCase() as typeof alice;
    expect(compare({ transfers: [pay(bob, 3n)] }, { transfers: [pay(lower(bob), 3n)] })).toEqual(
      [],
    );
    const fromLower = [pay(carol, 3n, { from: lower(stranger) })];
    expect(
      compare({ transfers: [pay(carol, 3n, { from: stranger })] }, { transfers: fromLower }),
    ).toEqual([]);
  });

  it("says what is minted, and what is burned as less than nothing", () => {
    const minted = (amount: bigint) => ({
      transfers: [pay(alice, amount * whole, { from: zeroAddress })],
    });
    expect(compare(minted(5n), minted(2n))).toEqual([
      { text: "minted 2 SND instead of 5 SND", isGrave: true },
      { text: `${alice} gets 2 SND instead of 5 SND`, isGrave: true },
    ]);
    expect(compare({}, { transfers: [pay(zeroAddress, whole, { from: alice })] })).toContainEqual({
      text: "minted −1 SND instead of 0 SND",
      isGrave: true,
    });
  });

  it("says what contracts answer of themselves, and where they do not", () => {
    const answer = (value: bigint | undefined) => ({
      values: [
        { address: pool, functionName: "rate", value: 9n },
        { address: pool, functionName: "price", value },
      ],
    });
    const text = (words: string) => [{ text: `price() of ${pool}: ${words}`, isGrave: false }];
    expect(compare(answer(1n), answer(2n))).toEqual(text("2 instead of 1"));
    expect(compare(answer(1n), answer(undefined))).toEqual(text("no answer instead of 1"));
    expect(compare(answer(undefined), answer(2n))).toEqual(text("2 instead of no answer"));
    expect(compare(answer(undefined), answer(undefined))).toEqual([]);
    expect(compare({}, answer(2n)).at(-1)).toEqual(text("2 instead of no answer")[0]);
  });

  it("tells the gravest first", () => {
    const first = { ...withSettings(count("fee", 1n)), transfers: [pay(alice, whole)] };
    const values = [{ address: pool, functionName: "price", value: 1n }];
    const other = { ...withSettings(count("fee", 2n)), values };
    expect(compare(first, other).map(({ isGrave }) => isGrave)).toEqual([true, true, false, false]);
    const mixed = (fee: bigint, cap: bigint) =>
      withSettings(count("fee", fee), setting("cap", { unit: "amount", amount: cap, token }));
    expect(compare(mixed(1n, 1n), mixed(2n, 2n)).map(({ isGrave }) => isGrave)).toEqual([
      true,
      false,
    ]);
  });

  it("tells six and counts the rest, which is as grave as the first", () => {
    const fees = (value: bigint, names: string) => [...names].map((name) => count(name, value));
    const of = (names: string) =>
      compare(withSettings(...fees(1n, names)), withSettings(...fees(2n, names)));
    expect(of("abcdef").map(({ text }) => text)).toEqual(
      [..."abcdef"].map((name) => `${name}: 2 instead of 1`),
    );
    expect(of("abcdefg")).toHaveLength(7);
    expect(of("abcdefg").at(-1)).toEqual({ text: "and 1 more", isGrave: false });
    expect(of("abcdefgh")).toHaveLength(7);
    expect(of("abcdefgh").at(-1)).toEqual({ text: "and 2 more", isGrave: false });
    const grave = compare(
      { ...withSettings(...fees(1n, "abcdef")), transfers: [] },
      { ...withSettings(...fees(2n, "abcdef")), transfers: [pay(alice, whole)] },
    );
    expect(grave.at(-1)).toEqual({ text: "and 2 more", isGrave: true });
  });
});
