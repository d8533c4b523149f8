import fc from "fast-check";
import { encodeAbiParameters, type Hex, keccak256, numberToHex, pad } from "viem";
import { describe, expect, it } from "vitest";
import { hashCallsByHand } from "./hashCallsByHand.ts";

const bytes = (length: { minLength?: number; maxLength: number }) =>
  fc
    .uint8Array(length)
    .map(
      (array): Hex => `0x${[...array].map((byte) => byte.toString(16).padStart(2, "0")).join("")}`,
    );
const call = fc.record({
  to: bytes({ minLength: 20, maxLength: 20 }),
  value: fc.bigInt({ min: 0n, max: 2n ** 256n - 1n }),
  data: bytes({ maxLength: 100 }),
});

describe("hashCallsByHand", () => {
  it("is the hash of what viem encodes, for any calls", () => {
    fc.assert(
      fc.property(fc.array(call, { maxLength: 5 }), fc.boolean(), (calls, isOperation) => {
        const list = {
          targets: calls.map(({ to }) => to),
          values: calls.map(({ value }) => value),
          payloads: calls.map(({ data }) => data),
        };
        const words = [numberToHex(7, { size: 32 }), pad("0xabcd", { size: 32 })];
        const used = isOperation ? words : words.slice(0, 1);
        const types = ["address[]", "uint256[]", "bytes[]", ...used.map(() => "bytes32")];
        const encoded = encodeAbiParameters(
          types.map((type) => ({ type })),
          [list.targets, list.values, list.payloads, ...used],
        );
        expect(hashCallsByHand(list, used)).toBe(keccak256(encoded));
      }),
      { numRuns: 1_000 },
    );
  });
});
