import { describe, expect, it } from "vitest";
import { checkAccounts, createCheckContext } from "../../test/createCheckContext.ts";
import { createTransfer } from "../../test/createTransfer.ts";
import { statedCall } from "../../test/statedCall.ts";
import type { DecodedCall } from "../actions/DecodedCall.ts";
import type { Transfer } from "../preview/Preview.ts";
import { leavingFlows } from "./leavingFlows.ts";

const { alice, bob, dollar, grantee, pool, timelock, token } = checkAccounts;
const deposit = statedCall({
  kind: "flow",
  asset: token,
  amount: 5n,
  recipient: pool,
  isDeposit: true,
});
const leaving = (transfers: readonly Transfer[], decoded: readonly DecodedCall[] = []) =>
  leavingFlows(createCheckContext({ transfers, decoded }).preview);

describe("leavingFlows", () => {
  it("tells what the treasury pays to others, however addresses are written", () => {
    const small = timelock.toLowerCase() as typeof timelock;
    const to = grantee.toLowerCase() as typeof grantee;
    expect(leaving([createTransfer({ from: small, to, call: 3 })])).toEqual([
      { call: 3, asset: token, recipient: grantee, amount: 5n },
    ]);
  });

  it("leaves out what others pay, what stays in the treasury, and nothing", () => {
    expect(leaving([createTransfer({ from: alice })])).toEqual([]);
    expect(leaving([createTransfer({ to: timelock })])).toEqual([]);
    expect(leaving([createTransfer({ amount: 0n })])).toEqual([]);
  });

  it("leaves out a deposit, and what is just like it alone", () => {
    expect(leaving([createTransfer()], [deposit])).toEqual([]);
    expect(leaving([createTransfer()], [statedCall(), deposit])).toHaveLength(1);
    for (const other of [{ asset: dollar }, { to: bob }, { amount: 6n }, { call: 1 }]) {
      expect(leaving([createTransfer(other)], [deposit, statedCall()])).toHaveLength(1);
    }
    const gift = statedCall({ kind: "flow", asset: token, amount: 5n, recipient: pool });
    expect(leaving([createTransfer()], [gift])).toHaveLength(1);
  });
});
