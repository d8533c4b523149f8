import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { formContext } from "../../../test/formContext.ts";
import { type Demo, startDemo } from "../../../test/startDemo.ts";
import { listEarlier, listStated } from "../listEarlier.ts";
import { readDraftForm } from "../readDraftForm.ts";
import type { ActionFields, FormContext } from "./ActionForm.ts";
import { balanceOf, findExecutor } from "./daoOf.ts";
import { describeCounted, describeUnclear, heldBefore, supplyBefore } from "./heldBefore.ts";

let demo: Demo;
let context: FormContext;

beforeAll(async () => {
  demo = await startDemo();
  context = formContext(demo, { snapshot: await demo.open("harborSafe") });
});
afterAll(() => demo?.chain.stop());

const executor = () => {
  const account = findExecutor(context);
  if (account === undefined) throw new Error("no account");
  return account;
};
const token = () => context.snapshot.state.token.address;
const dollar = () => demo.contract("dollar");
const held = (asset: string) => balanceOf(executor(), asset) ?? -1n;

/** The context of an action that is typed behind others. */
function behind(...typed: readonly (ActionFields & { type: string })[]): FormContext {
  const actions = [...typed, { type: "mint" }].map(({ type, ...fields }, at) => ({
    key: `${at + 1}`,
    type,
    fields,
  }));
  const form = { title: "", description: "", route: context.route, actions, payments: "" };
  const { complete } = readDraftForm(form, context);
  const stated = listStated(actions, { complete, kinds: context.kinds });
  return { ...context, earlier: listEarlier(stated, typed.length) };
}

const pay = (amount: string, recipient: string = demo.account("grantee")) => ({
  type: "transfer",
  token: dollar(),
  amount,
  recipient,
});

describe("heldBefore", () => {
  it("is what stands now where nothing runs before", () => {
    const now = heldBefore(dollar(), behind());
    expect(now).toEqual({ amount: held(dollar()), counted: [], unclear: [] });
    expect(now.amount).toBeGreaterThan(0n);
    expect(describeCounted(now)).toBe("");
    expect(describeUnclear(now)).toBeUndefined();
  });

  it("takes off what earlier payments of the same asset send, and nothing else", () => {
    const behindTwo = behind(pay("100"), { ...pay("7"), token: token() });
    const dollars = heldBefore(dollar(), behindTwo);
    expect(dollars.amount).toBe(held(dollar()) - 100_000_000n);
    expect(dollars.counted).toEqual([1]);
    expect(dollars.unclear).toEqual([]);
    expect(describeCounted(dollars)).toBe(" after action 1");
    expect(heldBefore("ether", behindTwo).amount).toBe(executor().wei);
    const behindThree = heldBefore(dollar(), behind(pay("100"), pay("0.5"), pay("200")));
    expect(behindThree.amount).toBe(held(dollar()) - 300_500_000n);
    expect(describeCounted(behindThree)).toBe(" after the actions before it");
  });

  it("adds mints to the account, and leaves out mints to others and payments to itself", () => {
    const mint = (recipient: string) => ({ type: "mint", token: token(), amount: "5", recipient });
    const minted = heldBefore(token(), behind(mint(executor().address)));
    expect(minted.amount).toBe(held(token()) + 5n * 10n ** 18n);
    const others = heldBefore(token(), behind(mint(demo.account("grantee"))));
    expect(others).toEqual({ amount: held(token()), counted: [], unclear: [] });
    const itself = heldBefore(dollar(), behind(pay("100", executor().address)));
    expect(itself).toEqual({ amount: held(dollar()), counted: [], unclear: [] });
  });

  it("does not count what is not complete, and keeps the places of the others", () => {
    const partial = heldBefore(dollar(), behind(pay("1.1234567"), pay("100")));
    expect(partial.amount).toBe(held(dollar()) - 100_000_000n);
    expect(partial.counted).toEqual([2]);
  });

  it("counts ether sent, ether wrapped and its wrapped token alike", () => {
    const weth = context.snapshot.state.assets.find(({ address }) => address !== dollar());
    const wrapped = weth?.address ?? dollar();
    const sent = { type: "transferEther", amount: "0.5", recipient: demo.account("grantee") };
    const wrap = { type: "wrapEther", token: wrapped, amount: "0.25" };
    const after = behind(sent, wrap);
    expect(heldBefore("ether", after).amount).toBe(executor().wei - 75n * 10n ** 16n);
    expect(heldBefore(wrapped, after).amount).toBe(held(wrapped) + 25n * 10n ** 16n);
    const unwrap = { type: "unwrapEther", token: wrapped, amount: "0.25" };
    expect(heldBefore(wrapped, behind(unwrap)).amount).toBe(held(wrapped) - 25n * 10n ** 16n);
    expect(heldBefore("ether", behind(unwrap)).unclear).toEqual([1]);
  });

  it("says which actions may change more than they state", () => {
    const call = {
      type: "contractCall",
      to: dollar(),
      signature: "pause()",
      value: "0",
    };
    const unclear = heldBefore(dollar(), behind(pay("100"), call));
    expect(unclear.counted).toEqual([1]);
    expect(unclear.unclear).toEqual([2]);
    expect(describeUnclear(unclear)).toBe(
      "Without what action 2 may change: the preview counts it.",
    );
    expect(describeUnclear(heldBefore(dollar(), behind(call, call)))).toContain("actions 1, 2 may");
    const many = Array.from({ length: 7 }, () => call);
    expect(describeUnclear(heldBefore(dollar(), behind(...many)))).toContain(
      "actions 1, 2, 3, 4, 5 and 2 more may",
    );
    const setting = { type: "delegate", token: token(), delegatee: demo.account("grantee") };
    expect(heldBefore(token(), behind(setting)).unclear).toEqual([]);
  });

  it("counts both sides of a swap as not known, and no other asset", () => {
    const effects = [
      {
        kind: "swap" as const,
        sold: dollar(),
        amount: 5n,
        bought: token(),
        least: 1n,
        recipient: executor().address,
      },
    ];
    const swapped = { ...context, earlier: [{ place: 1, type: "swap", effects }] };
    expect(heldBefore(dollar(), swapped)).toMatchObject({ counted: [], unclear: [1] });
    expect(heldBefore(token(), swapped).unclear).toEqual([1]);
    expect(heldBefore("ether", swapped).unclear).toEqual([]);
  });

  it("counts what somebody else pays by its payer and its recipient alone", () => {
    const [other, us] = [demo.account("grantee"), executor().address];
    const flow = { kind: "flow" as const, asset: dollar(), amount: 5n, from: other };
    const heldAfter = (recipient: typeof us) =>
      heldBefore(dollar(), {
        ...context,
        earlier: [{ place: 1, type: "transferFrom", effects: [{ ...flow, recipient }] }],
      }).amount;
    expect(heldAfter(us)).toBe(held(dollar()) + 5n);
    expect(heldAfter(other)).toBe(held(dollar()));
  });
});

describe("supplyBefore", () => {
  it("adds earlier mints to anybody and takes off what is burned, of this token alone", () => {
    const { totalSupply } = context.snapshot.state.token;
    const mint = {
      type: "mint",
      token: token(),
      amount: "5",
      recipient: demo.account("grantee"),
    };
    const burn = { type: "burn", token: token(), amount: "2" };
    const supply = supplyBefore(behind(mint, burn, { ...mint, token: dollar() }, pay("1")));
    expect(supply.amount).toBe(totalSupply + 3n * 10n ** 18n);
    expect(supply.counted).toEqual([1, 2]);
    expect(supplyBefore(context).amount).toBe(totalSupply);
  });
});
