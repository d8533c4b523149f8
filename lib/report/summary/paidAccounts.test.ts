import { zeroAddress } from "viem";
import { describe, expect, it } from "vitest";
import { checkAccounts, createCheckContext } from "../../../test/createCheckContext.ts";
import { createTransfer } from "../../../test/createTransfer.ts";
import type { Transfer } from "../../preview/Preview.ts";
import { paidAccounts } from "./paidAccounts.ts";

const { alice, bob, dollar, grantee, timelock, token } = checkAccounts;

const paidOf = (transfers: readonly Transfer[]) =>
  paidAccounts(createCheckContext({ transfers }).preview);
const eight = Array.from({ length: 8 }, () => createTransfer({ to: alice, amount: 2n ** 100n }));

describe("paidAccounts", () => {
  it("adds up exactly what each account is paid of each asset, in their order", () => {
    const others = [
      createTransfer({ to: bob, asset: dollar, amount: 1n }),
      createTransfer({ to: alice.toLowerCase() as typeof alice, amount: 1n }),
      createTransfer({ to: bob, asset: "ether", amount: 3n }),
    ];
    expect(paidOf([...eight, ...others])).toEqual([
      { account: alice, asset: token, amount: 2n ** 103n + 1n },
      { account: bob, asset: dollar, amount: 1n },
      { account: bob, asset: "ether", amount: 3n },
    ]);
  });

  it("is empty where every payment is named, burns and what others pay not counted", () => {
    const others = [
      createTransfer({ to: zeroAddress }),
      createTransfer({ from: grantee, to: timelock }),
    ];
    expect(paidOf([...eight, ...others])).toEqual([]);
  });
});
