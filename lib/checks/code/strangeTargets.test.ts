import type { Address, Hex } from "viem";
import { describe, expect, it } from "vitest";
import { checkAccounts, createCheckContext } from "../../../test/createCheckContext.ts";
import { createCall } from "../../actions/createCall.ts";
import type { DecodedCall } from "../../actions/DecodedCall.ts";
import { strangeTargets } from "./strangeTargets.ts";

const { governor, grantee, pool, safe, stranger, timelock, token } = checkAccounts;

const opaque = (to: Address, data: Hex = "0x12345678", operation: 0 | 1 = 0): DecodedCall => ({
  call: createCall({ to, data, operation }),
  status: "opaque",
  reason: "unknownSelector",
  candidates: [],
});
const read = (to: Address, ...inner: readonly DecodedCall[]): DecodedCall => ({
  call: createCall({ to, data: "0x12345678" }),
  status: "decoded",
  action: { type: "pause" },
  effects: [],
  inner: inner.map((call) => ({ ...call, executor: safe, runs: "later" })),
});
const find = (...decoded: readonly DecodedCall[]) =>
  strangeTargets(createCheckContext({ decoded, labels: { [grantee]: "Grantee" } }).preview);

describe("strangeTargets", () => {
  it("gives what is called, cannot be read and is not of the DAO", () => {
    expect(find(opaque(stranger))).toEqual([stranger]);
    expect(find(read(stranger))).toEqual([]);
    expect(find(opaque(stranger), opaque(pool))).toEqual([stranger, pool]);
  });

  it("gives each once, also where another call of it can be read", () => {
    expect(find(read(stranger), opaque(stranger), opaque(stranger))).toEqual([stranger]);
  });

  it.each([token, governor, timelock, safe, grantee])("leaves out what the DAO names: %s", (of) => {
    expect(find(opaque(of))).toEqual([]);
  });

  it("leaves out ETH that is sent, and not what is called in another's place", () => {
    expect(find(opaque(stranger, "0x"))).toEqual([]);
    expect(find(opaque(stranger, "0x", 1))).toEqual([stranger]);
  });

  it("takes the execution of a proposal by its number for a call that cannot be read", () => {
    const call = createCall({ to: stranger, data: `0xfe0d94c1${"0".repeat(63)}7` });
    expect(find({ ...read(stranger), call })).toEqual([stranger]);
  });

  it("looks at calls within calls", () => {
    expect(find(read(pool, opaque(stranger)))).toEqual([stranger]);
  });
});
