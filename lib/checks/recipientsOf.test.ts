import { zeroAddress } from "viem";
import { describe, expect, it } from "vitest";
import { checkAccounts, createCheckContext } from "../../test/createCheckContext.ts";
import { createTransfer } from "../../test/createTransfer.ts";
import { statedCall } from "../../test/statedCall.ts";
import type { DecodedCall } from "../actions/DecodedCall.ts";
import type { Transfer } from "../preview/Preview.ts";
import { callsByRecipient, recipientsOf } from "./recipientsOf.ts";

const { alice, bob, carol, dollar, grantee, pool, token } = checkAccounts;
const recipients = (decoded: readonly DecodedCall[], transfers: readonly Transfer[] = []) =>
  recipientsOf(createCheckContext({ decoded, transfers }).preview);

describe("recipientsOf", () => {
  it("names who is stated and who is paid, each once", () => {
    const stated = statedCall(
      { kind: "supply", token, amount: 1n, recipient: alice },
      { kind: "flow", asset: token, amount: 1n, recipient: bob },
      { kind: "parameter", contract: pool, name: "rate" },
    );
    const small = bob.toLowerCase() as typeof bob;
    const paid = [createTransfer({ to: small }), createTransfer({ to: carol, from: alice })];
    expect(recipients([stated], paid)).toEqual([alice, bob, carol]);
    expect(recipients([])).toEqual([]);
  });

  it("names no recipient of a burn, where it is the burn that is stated", () => {
    const burn = statedCall({ kind: "burn", token, amount: 5n, holder: "executor" });
    const gone = createTransfer({ to: zeroAddress });
    expect(recipients([burn], [gone])).toEqual([]);
    for (const other of [{ asset: dollar }, { amount: 6n }, { call: 1 }]) {
      expect(recipients([burn, statedCall()], [{ ...gone, ...other }])).toEqual([zeroAddress]);
    }
    expect(recipients([burn], [createTransfer()])).toEqual([pool]);
  });

  it("names no recipient of a deposit, where it is the deposit that is stated", () => {
    const flow = { kind: "flow", asset: token, amount: 5n, recipient: pool } as const;
    const deposit = statedCall({ ...flow, isDeposit: true });
    const small = pool.toLowerCase() as typeof pool;
    expect(recipients([deposit], [createTransfer({ to: small })])).toEqual([]);
    for (const other of [{ asset: dollar }, { amount: 6n }, { call: 1 }]) {
      expect(recipients([deposit, statedCall()], [createTransfer(other)])).toEqual([pool]);
    }
    expect(recipients([deposit], [createTransfer({ to: grantee })])).toEqual([grantee]);
    expect(recipients([statedCall(flow)], [createTransfer()])).toEqual([pool]);
  });

  it("names who gets what a swap buys, and not the pool that is paid", () => {
    const swap = statedCall({
      kind: "swap",
      sold: token,
      amount: 5n,
      bought: dollar,
      least: 3n,
      recipient: grantee,
    });
    const got = createTransfer({ asset: dollar, from: pool, to: grantee, amount: 3n });
    expect(recipients([swap], [createTransfer(), got])).toEqual([grantee]);
    expect(recipients([swap], [createTransfer({ amount: 6n }), got])).toEqual([grantee, pool]);
  });
});

describe("callsByRecipient", () => {
  it("names every call by which an account gets something, once and in order", () => {
    const pays = (recipient: typeof bob) =>
      statedCall({ kind: "flow", asset: token, amount: 1n, recipient });
    const decoded = [pays(bob), pays(alice), pays(bob)];
    const transfers = [
      createTransfer({ call: 2, to: bob }),
      createTransfer({ call: 1, to: bob.toLowerCase() as typeof bob }),
    ];
    const { preview } = createCheckContext({ decoded, transfers });
    expect([...callsByRecipient(preview)]).toEqual([
      [bob, [0, 1, 2]],
      [alice, [1]],
    ]);
  });
});
