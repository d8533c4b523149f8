import fc from "fast-check";
import { concat, encodeFunctionData, type Hex, slice } from "viem";
import { describe, expect, it } from "vitest";
import { multiSendAbi } from "../../contracts-abi/multiSend.ts";
import { createCall } from "./createCall.ts";
import { decodeMultiSend, encodeMultiSend } from "./multiSendCalls.ts";

const hexOf = (bytes: Uint8Array): Hex => `0x${Buffer.from(bytes).toString("hex")}`;
const bytes = (constraints: { minLength?: number; maxLength: number }) =>
  fc.uint8Array(constraints).map(hexOf);
const anyCall = fc
  .record({
    to: bytes({ minLength: 20, maxLength: 20 }),
    value: fc.bigInt({ min: 0n, max: 2n ** 256n - 1n }),
    data: bytes({ maxLength: 70 }),
    operation: fc.constantFrom(0 as const, 1 as const),
  })
  .map(createCall);

const wrap = (packed: Hex) =>
  encodeFunctionData({ abi: multiSendAbi, functionName: "multiSend", args: [packed] });

describe("encodeMultiSend", () => {
  it("packs calls as the library takes them apart", () => {
    const to = "0x1111111111111111111111111111111111111111";
    const packed = concat([
      "0x00",
      to,
      `0x${"00".repeat(31)}05`,
      `0x${"00".repeat(31)}02`,
      "0xabcd",
    ]);
    expect(encodeMultiSend([createCall({ to, value: 5n, data: "0xabcd" })])).toBe(wrap(packed));
  });
});

describe("decodeMultiSend", () => {
  it("gives back all calls, for any calls", () => {
    fc.assert(
      fc.property(fc.array(anyCall, { maxLength: 6 }), (calls) => {
        expect(decodeMultiSend(encodeMultiSend(calls))).toEqual(calls);
      }),
    );
  });

  it("refuses bytes that are cut off, left over or not canonical", () => {
    const data = encodeMultiSend([
      createCall({ to: `0x${"22".repeat(20)}`, data: "0x0102030405" }),
    ]);
    expect(decodeMultiSend(slice(data, 0, 100))).toBeUndefined();
    expect(decodeMultiSend(concat([data, "0x00"]))).toBeUndefined();
    expect(decodeMultiSend(concat(["0xdeadbeef", slice(data, 4)]))).toBeUndefined();
    expect(decodeMultiSend("0x")).toBeUndefined();
  });

  it("refuses a length beyond the end, and an operation that does not exist", () => {
    const head = (operation: Hex, length: Hex) =>
      wrap(concat([operation, `0x${"22".repeat(20)}`, `0x${"00".repeat(32)}`, length]));
    expect(decodeMultiSend(head("0x00", `0x${"00".repeat(32)}`))).toHaveLength(1);
    expect(decodeMultiSend(head("0x00", `0x${"00".repeat(31)}01`))).toBeUndefined();
    expect(decodeMultiSend(head("0x00", `0x${"ff".repeat(32)}`))).toBeUndefined();
    expect(decodeMultiSend(head("0x02", `0x${"00".repeat(32)}`))).toBeUndefined();
  });
});
