import { type Abi, type Address, type Hex, pad, parseAbi, toFunctionSelector } from "viem";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import type { ActionKind } from "./Action.ts";
import { createCall } from "./createCall.ts";
import { decodeCalls } from "./decodeCalls.ts";
import { defineAction } from "./defineAction.ts";
import { encodeAction } from "./encodeAction.ts";
import { generalActions as actions } from "./generalActions.ts";

const token = "0x1f9840a85d5aF5bf1D1762F925BDADdC4201F984";
const account = "0x1a9C8182C09F50C8318d769245beA52c32BE35BC";
const mintCall = encodeAction(
  { type: "mint", token, recipient: account, amount: "5" },
  { actions },
);
const decodeOne = (
  call: { to?: Address; data: Hex; value?: bigint; operation?: 0 | 1 },
  abis?: ReadonlyMap<Address, Abi>,
) => {
  const calls = [createCall({ to: token, ...call })];
  return decodeCalls(calls, { actions, ...(abis === undefined ? {} : { abis }) })[0];
};
const opaque = (reason: string, ...candidates: string[]) =>
  expect.objectContaining({ status: "opaque", reason, candidates });
const word = (digits: string) => pad(`0x${digits}`, { size: 32 }).slice(2);

describe("decodeCalls", () => {
  it("keeps order and every call, exact and frozen", () => {
    const calls = [mintCall, createCall({ to: account, value: 3n }), createCall({ to: token })];
    const decoded = decodeCalls(calls, { actions });
    expect(decoded.map(({ call }) => call)).toEqual(calls);
    expect(decoded.map(({ status }) => status)).toEqual(["decoded", "decoded", "opaque"]);
    expect(decoded.every(({ call }) => Object.isFrozen(call))).toBe(true);
  });

  it("calls a mint with other bytes, value or operation what it is", () => {
    const mint = "mint(address,uint256)";
    const dirty = `0x40c10f19${"ff".repeat(12)}${mintCall.data.slice(34)}` as Hex;
    expect(decodeOne({ data: dirty })).toEqual(opaque("nonCanonical", mint));
    expect(decodeOne({ data: `${mintCall.data}00` })).toEqual(opaque("nonCanonical", mint));
    expect(decodeOne({ data: mintCall.data, value: 1n })).toEqual(opaque("nonCanonical", mint));
    expect(decodeOne({ data: mintCall.data, operation: 1 })).toEqual(opaque("nonCanonical", mint));
    expect(decodeOne({ data: mintCall.data.slice(0, -2) as Hex })).toEqual(
      opaque("malformed", mint),
    );
    expect(decodeOne({ data: "0x40c10f19" })).toEqual(opaque("malformed", mint));
  });

  it("names what has no kind, and says no more than that", () => {
    expect(decodeOne({ data: "0x" })).toEqual(opaque("noData"));
    expect(decodeOne({ data: "0x", operation: 1, value: 1n })).toEqual(opaque("noData"));
    expect(decodeOne({ data: "0x40c10f" })).toEqual(opaque("malformed"));
    expect(decodeOne({ data: "0xdeadbeef" })).toEqual(opaque("unknownSelector"));
    const approveHash = `0xd4d9bdcd${word("05")}` as Hex;
    expect(decodeOne({ data: approveHash })).toEqual(
      opaque("unknownSelector", "approveHash(bytes32)"),
    );
    expect(decodeOne({ data: `${approveHash}00` })).toEqual(
      opaque("nonCanonical", "approveHash(bytes32)"),
    );
    expect(decodeOne({ data: `0x8456cb59` })).toEqual(opaque("unknownSelector"));
  });

  it("reads other functions by an ABI bound to the address, and by no other", () => {
    const abi = parseAbi(["function setRate(uint256 perSecond)", "function stop()"]);
    const data = `0x34fcf437${word("05")}` as Hex;
    expect(decodeOne({ data }, new Map([[token, abi]]))).toMatchObject({
      status: "decoded",
      action: {
        type: "contractCall",
        to: token,
        value: "0",
        signature: "setRate(uint256 perSecond)",
        args: ["5"],
      },
      effects: [],
    });
    expect(decodeOne({ data, value: 2n }, new Map([[token, abi]]))).toMatchObject({
      action: { type: "contractCall", value: "2" },
      effects: [{ kind: "flow", asset: "ether", amount: 2n, recipient: token }],
    });
    expect(decodeOne({ data }, new Map([[account, abi]]))).toEqual(opaque("unknownSelector"));
    expect(decodeOne({ data: `${data}00` }, new Map([[token, abi]]))).toEqual(
      opaque("nonCanonical", "setRate(uint256)"),
    );
    const withoutContractCall = actions.filter(({ type }) => type !== "contractCall");
    const calls = [createCall({ to: token, data })];
    expect(
      decodeCalls(calls, { actions: withoutContractCall, abis: new Map([[token, abi]]) })[0],
    ).toEqual(opaque("unknownSelector", "setRate(uint256)"));
  });

  it("keeps its kinds where the bound ABI agrees or is silent", () => {
    const agreeing = parseAbi(["function mint(address dst, uint256 rawAmount)"]);
    const silent = parseAbi(["function stop()"]);
    for (const abi of [agreeing, silent]) {
      expect(decodeOne(mintCall, new Map([[token, abi]]))).toMatchObject({
        action: { type: "mint" },
      });
    }
  });

  it("lets the bound ABI speak before a kind whose selector clashes", () => {
    // collate_propagate_storage(bytes16) and burn(uint256) share 0x42966c68.
    const collate = parseAbi(["function collate_propagate_storage(bytes16 tag)"]);
    const burn = defineAction({
      type: "burn",
      label: "Burn",
      abi: parseAbi(["function burn(uint256 amount)"]),
      schema: z.strictObject({ amount: z.string() }),
      encode: ({ amount }) =>
        createCall({ to: token, data: `0x42966c68${word(BigInt(amount).toString(16))}` }),
      read: ({ data }) => ({ amount: BigInt(`0x${data.slice(10)}`).toString() }),
      describe: () => ({ sentence: "", fields: [] }),
      effects: () => [],
    });
    const calls = [
      createCall({ to: token, data: `0x42966c68${"ab".repeat(16)}${"00".repeat(16)}` }),
    ];
    const kinds: readonly ActionKind[] = [burn, ...actions];
    expect(decodeCalls(calls, { actions: kinds })[0]).toMatchObject({ action: { type: "burn" } });
    expect(
      decodeCalls(calls, { actions: kinds, abis: new Map([[token, collate]]) })[0],
    ).toMatchObject({
      action: { type: "contractCall", signature: "collate_propagate_storage(bytes16 tag)" },
    });
  });

  it("takes no event of a bound ABI for a function", () => {
    const abi = parseAbi(["event setRate(uint256 perSecond)"]);
    const data = `0x34fcf437${word("05")}` as Hex;
    expect(decodeOne({ data }, new Map([[token, abi]]))).toEqual(opaque("unknownSelector"));
  });

  it("lists every function of the bound ABI with the selector as a candidate", () => {
    const abi = parseAbi([
      "function collate_propagate_storage(bytes16 tag)",
      "function burn(uint256 amount, uint256 more)",
      "function burn(uint256 amount)",
    ]);
    const data = `0x42966c68${"ab".repeat(32)}00` as Hex;
    expect(decodeOne({ data }, new Map([[token, abi]]))).toEqual(
      opaque("nonCanonical", "collate_propagate_storage(bytes16)", "burn(uint256)"),
    );
  });

  it("does not believe a kind that encodes something else", () => {
    const liar: ActionKind = {
      type: "liar",
      label: "Liar",
      abi: [],
      schema: z.strictObject({}),
      encode: () => createCall({ to: account }),
      decode: () => ({}),
      describe: () => ({ sentence: "", fields: [] }),
      effects: () => [],
    };
    expect(decodeCalls([mintCall], { actions: [liar] })[0]).toMatchObject({ status: "opaque" });
    expect(decodeCalls([mintCall], { actions: [liar, ...actions] })[0]).toMatchObject({
      action: { type: "mint" },
    });
  });

  it("does not read an action that no draft could hold, nor call it badly encoded", () => {
    const data = `0x694e80c3${word("00")}` as Hex;
    expect(decodeOne({ data: `0x694e80c3${word("01")}` })).toMatchObject({
      action: { type: "changeThreshold", threshold: "1" },
    });
    expect(decodeOne({ data })).toEqual(opaque("unknownSelector", "changeThreshold(uint256)"));
  });

  it("says that bytes which offsets lead to twice are not canonical, without copying them", () => {
    const abi = parseAbi(["function run(bytes[] parts)"]);
    const parts = 2_000;
    const offset = word((parts * 32).toString(16));
    const long = "ab".repeat(100_000);
    const data =
      `0x00000000${word("20")}${word(parts.toString(16))}${offset.repeat(parts)}${word((100_000).toString(16))}${long}` as Hex;
    const selector = toFunctionSelector(abi[0]);
    const call = { data: `${selector}${data.slice(10)}` as Hex };
    expect(decodeOne(call, new Map([[token, abi]]))).toEqual(
      opaque("nonCanonical", "run(bytes[])"),
    );
  });
});
