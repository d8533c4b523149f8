import { describe, expect, it } from "vitest";
import { checkAccounts, createCheckContext } from "../../test/createCheckContext.ts";
import { createCall } from "../actions/createCall.ts";
import { failUnpaid } from "./failUnpaid.ts";

const { grantee, stranger, timelock } = checkAccounts;
const { snapshot } = createCheckContext().preview;
/** What the treasury of the made-up DAO holds, in wei. */
const held = 10n ** 19n;

const fail = (values: readonly bigint[], change: Partial<Parameters<typeof failUnpaid>[0]> = {}) =>
  failUnpaid({
    snapshot,
    executor: timelock,
    etherFrom: "executor",
    calls: values.map((value) => createCall({ to: grantee, value })),
    ...change,
  });
const notReached = { status: "notReached", gasUsed: 0n };
const reverted = {
  status: "reverted",
  gasUsed: 0n,
  revertReason: "the executor does not hold the ETH that is sent",
};

describe("failUnpaid", () => {
  it("fails the call with which all is more than is held", () => {
    expect(fail([held])).toBeUndefined();
    expect(fail([held + 1n])).toEqual([reverted]);
    expect(fail([1n, held - 1n])).toBeUndefined();
    expect(fail([1n, held, 5n])).toEqual([notReached, reverted, notReached]);
  });

  it("knows nothing of others' ETH", () => {
    expect(fail([held + 1n], { etherFrom: "caller" })).toBeUndefined();
    expect(fail([held + 1n], { executor: stranger })).toBeUndefined();
  });
});
