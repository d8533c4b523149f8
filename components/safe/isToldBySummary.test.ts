import { describe, expect, it } from "vitest";
import type { Call } from "../../lib/actions/Call.ts";
import { decodeCalls } from "../../lib/actions/decodeCalls.ts";
import { generalActions } from "../../lib/actions/generalActions.ts";
import { transfer } from "../../lib/actions/transfer.ts";
import { transferEther } from "../../lib/actions/transferEther.ts";
import type { Transfer } from "../../lib/preview/Preview.ts";
import { checkAccounts, createCheckContext } from "../../test/createCheckContext.ts";
import { isToldBySummary } from "./isToldBySummary.ts";

const { safe, timelock, dollar, grantee, stranger } = checkAccounts;
const pay = transfer.encode({ token: dollar, recipient: grantee, amount: "5" });
const payEther = transferEther.encode({ recipient: grantee, amount: "7" });
const arrived: Transfer = { call: 0, asset: dollar, from: safe, to: grantee, amount: 5n };
const etherArrived: Transfer = { call: 1, asset: "ether", from: safe, to: grantee, amount: 7n };

function isTold(calls: readonly Call[], transfers: readonly Transfer[], fails = false): boolean {
  const { preview } = createCheckContext({
    executor: safe,
    decoded: decodeCalls(calls, { actions: generalActions }),
    transfers,
    ...(fails ? { after: undefined } : {}),
  });
  return isToldBySummary(preview);
}

describe("isToldBySummary", () => {
  it("holds for payments that arrive as ordered", () => {
    expect(isTold([pay], [arrived])).toBe(true);
    expect(isTold([pay, payEther], [arrived, etherArrived])).toBe(true);
  });

  it("does not hold beside a call that the summary may leave out", () => {
    const unknown = { ...pay, data: "0x12345678" } as const;
    expect(isTold([pay, unknown], [arrived])).toBe(false);
    const approval = {
      ...pay,
      data: `0x095ea7b3${pay.data.slice(10)}`,
    } as const;
    expect(isTold([approval], [])).toBe(false);
  });

  it("does not hold where what happens is not what is ordered", () => {
    for (const other of [
      { ...arrived, amount: 4n },
      { ...arrived, to: stranger },
      { ...arrived, asset: checkAccounts.token },
      { ...arrived, call: 1 },
    ]) {
      expect(isTold([pay], [other])).toBe(false);
    }
    expect(isTold([pay], [arrived, arrived])).toBe(false);
    expect(isTold([pay], [])).toBe(false);
    expect(isTold([pay], [arrived], true)).toBe(false);
  });

  it("does not hold for more payments than a summary shows", () => {
    const many = Array.from({ length: 9 }, () => pay);
    const all = many.map((_, call) => ({ ...arrived, call }));
    expect(isTold(many.slice(1), all.slice(0, 8))).toBe(true);
    expect(isTold(many, all)).toBe(false);
    // What another account of the treasury pays counts: the summary sums them all.
    const byOther = { ...arrived, from: timelock };
    expect(isTold(many.slice(1), [...all.slice(0, 8), byOther])).toBe(false);
  });
});
