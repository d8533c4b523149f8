import { encodeFunctionData, parseAbi } from "viem";
import { describe, expect, it } from "vitest";
import { encodeCall } from "./encodeCall.ts";

const abi = parseAbi([
  "function supply() view returns (uint256)",
  "function held(address account) view returns (uint256)",
  "function held(address account, uint256 id) view returns (uint256)",
]);
const account = "0x1f9840a85d5aF5bf1D1762F925BDADdC4201F984";

describe("encodeCall", () => {
  it("encodes as viem does, the first time and each time after", () => {
    for (let time = 0; time < 2; time += 1) {
      // The first four bytes of keccak256("supply()").
      expect(encodeCall(abi, { functionName: "supply", args: undefined })).toBe("0x047fc9aa");
    }
  });

  it("chooses among functions of one name by their arguments, each time", () => {
    const one = [account] as const;
    const two = [account, 7n] as const;
    for (const args of [one, two, one]) {
      expect(encodeCall(abi, { functionName: "held", args })).toBe(
        encodeFunctionData({ abi, functionName: "held", args: args as typeof one }),
      );
    }
    expect(encodeCall(abi, { functionName: "held", args: one })).toHaveLength(2 + 8 + 64);
    expect(encodeCall(abi, { functionName: "held", args: two })).toHaveLength(2 + 8 + 128);
  });

  it("refuses a function that the ABI does not have, each time", () => {
    for (let time = 0; time < 2; time += 1) {
      expect(() => encodeCall(abi, { functionName: "other", args: [] })).toThrow(/other/);
    }
  });
});
