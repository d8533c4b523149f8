import { zeroAddress } from "viem";
import { describe, expect, it } from "vitest";
import { checkAccounts, createCheckContext } from "../../test/createCheckContext.ts";
import type { ActionEffect } from "../actions/Action.ts";
import { createCall } from "../actions/createCall.ts";
import type { DecodedCall } from "../actions/DecodedCall.ts";
import type { Transfer } from "../preview/Preview.ts";
import { recipientsOf } from "./recipientsOf.ts";

const { alice, bob, carol, dollar, grantee, pool, timelock, token } = checkAccounts;
const pays = (change: Partial<Transfer> = {}): Transfer => ({
  call: 0,
  asset: token,
  from: timelock,
  to: pool,
  amount: 5n,
  ...change,
});
const call = (...effects: ActionEffect[]): DecodedCall => ({
  call: createCall({ to: token }),
  status: "decoded",
  action: { type: "any" },
  effects,
});
const recipients = (decoded: readonly DecodedCall[], transfers: readonly Transfer[] = []) =>
  recipientsOf(createCheckContext({ decoded, transfers }).preview);

describe("recipientsOf", () => {
  it("names who is stated and who is paid, each once", () => {
    const stated = call(
      { kind: "supply", token, amount: 1n, recipient: alice },
      { kind: "flow", asset: token, amount: 1n, recipient: bob },
      { kind: "parameter", contract: pool, name: "rate" },
    );
    const small = bob.toLowerCase() as typeof bob;
    const paid = [pays({ to: small }), pays({ to: carol, from: alice })];
    expect(recipients([stated], paid)).toEqual([alice, bob, carol]);
    expect(recipients([])).toEqual([]);
  });

  it("names no recipient of a burn, where it is the burn that is stated", () => {
    const burn = call({ kind: "burn", token, amount: 5n, holder: "executor" });
    const gone = pays({ to: zeroAddress });
    expect(recipients([burn], [gone])).toEqual([]);
    for (const other of [{ asset: dollar }, { amount: 6n }, { call: 1 }]) {
      expect(recipients([burn, call()], [{ ...gone, ...other }])).toEqual([zeroAddress]);
    }
    expect(recipients([burn], [pays()])).toEqual([pool]);
  });

  it("names no recipient of a deposit, where it is the deposit that is stated", () => {
    const flow = { kind: "flow", asset: token, amount: 5n, recipient: pool } as const;
    const deposit = call({ ...flow, isDeposit: true });
    const small = pool.toLowerCase() as typeof pool;
    expect(recipients([deposit], [pays({ to: small })])).toEqual([]);
    for (const other of [{ asset: dollar }, { amount: 6n }, { call: 1 }]) {
      expect(recipients([deposit, call()], [pays(other)])).toEqual([pool]);
    }
    expect(recipients([deposit], [pays({ to: grantee })])).toEqual([grantee]);
    expect(recipients([call(flow)], [pays()])).toEqual([pool]);
  });

  it("names who gets what a swap buys, and not the pool that is paid", () => {
    const swap = call({
      kind: "swap",
      sold: token,
      amount: 5n,
      bought: dollar,
      least: 3n,
      recipient: grantee,
    });
    const got = pays({ asset: dollar, from: pool, to: grantee, amount: 3n });
    expect(recipients([swap], [pays(), got])).toEqual([grantee]);
    expect(recipients([swap], [pays({ amount: 6n }), got])).toEqual([grantee, pool]);
  });
});
