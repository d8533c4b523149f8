import type { Address } from "viem";
import { describe, expect, it } from "vitest";
import { canonicalSafe } from "../../contracts-abi/canonicalAddresses.ts";
import { checkAccounts } from "../../test/createCheckContext.ts";
import { createCall } from "../actions/createCall.ts";
import { encodeMultiSend } from "../actions/multiSendCalls.ts";
import { separateCalls } from "./separateCalls.ts";

const { grantee, pool, token } = checkAccounts;
const one = createCall({ to: token, data: "0x12345678" });
const two = createCall({ to: grantee, value: 5n });
const batch = (to: Address = canonicalSafe.multiSend.address, calls = [one, two], value = 0n) =>
  createCall({ to, data: encodeMultiSend(calls), operation: 1, value });

describe("separateCalls", () => {
  it("takes calls as they are, and those of a MultiSend apart", () => {
    expect(separateCalls([one, batch(), two])).toEqual([
      { call: one, index: 0 },
      { call: one, index: 1 },
      { call: two, index: 1 },
      { call: two, index: 2 },
    ]);
    const { address } = canonicalSafe.multiSendCallOnly;
    expect(separateCalls([batch(address)])).toHaveLength(2);
    expect(separateCalls([])).toEqual([]);
  });

  it("makes no delegatecall in another's name", () => {
    expect(separateCalls([one, createCall({ to: pool, operation: 1 })])).toBeUndefined();
    expect(separateCalls([batch(pool)])).toBeUndefined();
    expect(separateCalls([batch(canonicalSafe.multiSend.address, [one, batch()])])).toBeUndefined();
    expect(separateCalls([batch(canonicalSafe.multiSend.address, [one], 1n)])).toBeUndefined();
    const { address: to } = canonicalSafe.multiSend;
    expect(separateCalls([createCall({ to, data: "0x1234", operation: 1 })])).toBeUndefined();
  });

  it("takes a call to a MultiSend, which is none in the Safe's place, as it is", () => {
    const call = { ...batch(), operation: 0 as const };
    expect(separateCalls([call])).toEqual([{ call, index: 0 }]);
  });
});
