import { describe, expect, it } from "vitest";
import { checkAccounts, createCheckContext } from "../../test/createCheckContext.ts";
import type { ActionEffect } from "../actions/Action.ts";
import { createCall } from "../actions/createCall.ts";
import type { DecodedCall } from "../actions/DecodedCall.ts";
import type { Transfer } from "../preview/Preview.ts";
import { leavingFlows } from "./leavingFlows.ts";

const { alice, bob, dollar, grantee, pool, timelock, token } = checkAccounts;
const pays = (change: Partial<Transfer> = {}): Transfer => ({
  call: 0,
  asset: token,
  from: timelock,
  to: pool,
  amount: 5n,
  ...change,
});
const call = (...effects: ActionEffect[]): DecodedCall => ({
  call: createCall({ to: pool }),
  status: "decoded",
  action: { type: "any" },
  effects,
});
const deposit = call({ kind: "flow", asset: token, amount: 5n, recipient: pool, isDeposit: true });
const leaving = (transfers: readonly Transfer[], decoded: readonly DecodedCall[] = []) =>
  leavingFlows(createCheckContext({ transfers, decoded }).preview);

describe("leavingFlows", () => {
  it("tells what the treasury pays to others, however addresses are written", () => {
    const small = timelock.toLowerCase() as typeof timelock;
    const to = grantee.toLowerCase() as typeof grantee;
    expect(leaving([pays({ from: small, to, call: 3 })])).toEqual([
      { call: 3, asset: token, recipient: grantee, amount: 5n },
    ]);
  });

  it("leaves out what others pay, what stays in the treasury, and nothing", () => {
    expect(leaving([pays({ from: alice })])).toEqual([]);
    expect(leaving([pays({ to: timelock })])).toEqual([]);
    expect(leaving([pays({ amount: 0n })])).toEqual([]);
  });

  it("leaves out a deposit, and what is just like it alone", () => {
    expect(leaving([pays()], [deposit])).toEqual([]);
    expect(leaving([pays()], [call(), deposit])).toHaveLength(1);
    for (const other of [{ asset: dollar }, { to: bob }, { amount: 6n }, { call: 1 }]) {
      expect(leaving([pays(other)], [deposit, call()])).toHaveLength(1);
    }
    const gift = call({ kind: "flow", asset: token, amount: 5n, recipient: pool });
    expect(leaving([pays()], [gift])).toHaveLength(1);
  });
});
