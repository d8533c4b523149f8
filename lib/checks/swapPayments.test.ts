import { describe, expect, it } from "vitest";
import {
  type ContextChange,
  checkAccounts,
  createCheckContext,
} from "../../test/createCheckContext.ts";
import { createTransfer } from "../../test/createTransfer.ts";
import { saysOf } from "../../test/saysOf.ts";
import { createCall } from "../actions/createCall.ts";
import type { DecodedCall } from "../actions/DecodedCall.ts";
import type { Transfer } from "../preview/Preview.ts";
import { flow } from "./flow/flow.ts";
import { recipientsOf } from "./recipientsOf.ts";
import { swapPayments } from "./swapPayments.ts";

const { dollar, grantee, pool, stranger, timelock, token } = checkAccounts;

const swapFor = (recipient: typeof timelock): DecodedCall =>
  ({
    status: "decoded",
    call: createCall({ to: stranger }),
    effects: [{ kind: "swap", sold: token, amount: 100n, bought: dollar, least: 50n, recipient }],
    inner: [],
  }) as unknown as DecodedCall;

const transfer = (change: Partial<Transfer>): Transfer =>
  createTransfer({ amount: 100n, ...change });
const back = (amount: bigint, to = timelock) => transfer({ asset: dollar, from: pool, to, amount });

const contextOf = (transfers: readonly Transfer[], recipient = timelock) => {
  const decoded = [swapFor(recipient)];
  return createCheckContext({ transfers, decoded } satisfies ContextChange);
};
const paid = (...transfers: Transfer[]) => swapPayments(contextOf(transfers).preview);

describe("swapPayments", () => {
  it("explains what is sold where what was bought came, in one pool or several", () => {
    expect(paid(transfer({}), back(50n))).toEqual([transfer({})]);
    const parts = [transfer({ amount: 60n }), transfer({ amount: 40n, to: stranger })];
    expect(paid(...parts, back(20n), back(30n))).toEqual(parts);
    expect(paid(transfer({ amount: 99n }), back(51n))).toHaveLength(1);
  });

  it("explains nothing where more leaves, less comes, or another gets it", () => {
    expect(paid(transfer({ amount: 101n }), back(50n))).toEqual([]);
    expect(paid(transfer({}), back(49n))).toEqual([]);
    expect(paid(transfer({}), back(50n, grantee))).toEqual([]);
    expect(paid(transfer({}), { ...back(50n), call: 1 })).toEqual([]);
    expect(paid(transfer({ asset: dollar }), back(50n))).toEqual([]);
  });
});

describe("flow, of a swap", () => {
  const matters = "critical: More or less leaves than stated";

  it("is as stated within its bounds, and not beyond", () => {
    expect(saysOf(flow(contextOf([transfer({}), back(50n)])))).not.toContain(matters);
    expect(saysOf(flow(contextOf([transfer({}), back(49n)])))).toContain(matters);
  });
});

describe("recipientsOf, of a swap", () => {
  it("names who gets what is bought, and not the pool", () => {
    const own = contextOf([transfer({}), back(50n)]);
    expect(recipientsOf(own.preview)).toEqual([timelock]);
    const other = contextOf([transfer({}), back(50n, grantee)], grantee);
    expect(recipientsOf(other.preview)).toEqual([grantee]);
    const broken = contextOf([transfer({}), back(49n)]);
    expect(recipientsOf(broken.preview)).toEqual([timelock, pool]);
  });
});
