import fc from "fast-check";
import { type Abi, encodeFunctionData, getAddress, type Hex, parseAbi } from "viem";
import { describe, expect, it } from "vitest";
import { actionEffects } from "./actionEffects.ts";
import { contractCall } from "./contractCall.ts";
import { decodeContractCall } from "./decodeContractCall.ts";
import { encodeAction } from "./encodeAction.ts";
import { generalActions as actions } from "./generalActions.ts";
import { parseAction } from "./parseAction.ts";

const to = "0x1f9840a85d5aF5bf1D1762F925BDADdC4201F984";
const abi = parseAbi([
  "event Set(uint256 value)",
  "function other(uint256)",
  "function set((address who, uint8[] steps)[] rows, int256 delta, string note, bytes4 tag, bool on)",
]);
const signature =
  "set((address who, uint8[] steps)[] rows, int256 delta, string note, bytes4 tag, bool on)";
const action = {
  type: "contractCall",
  to,
  value: "7",
  signature,
  args: [[[to, ["1", "2"]]], "-5", "hi", "0xdeadbeef", true],
};

describe("contractCall", () => {
  it("encodes as viem does from the ABI", () => {
    expect(encodeAction(action, { actions })).toEqual({
      to,
      value: 7n,
      operation: 0,
      data: encodeFunctionData({
        abi,
        functionName: "set",
        args: [[{ who: to, steps: [1, 2] }], -5n, "hi", "0xdeadbeef", true],
      }),
    });
  });

  it("comes out in one form, however it was written", () => {
    const loose = {
      ...action,
      to: to.toLowerCase(),
      signature: `function ${signature.replaceAll(", ", ",").replace("int256", "int")} external`,
      args: [[[to.toLowerCase(), ["1", "2"]]], "-5", "hi", "0xDEADBEEF", true],
    };
    expect(parseAction(loose, { actions })).toEqual(action);
  });

  it.each([
    [{ signature: "set" }, "signature"],
    [{ args: [] }, "args"],
    [{ args: [[], "-5", "hi", "0xdeadbeef", true, true] }, "args"],
    [{ args: [[], "x", "hi", "0xdeadbeef", true] }, "args[1]"],
    [{ args: "x" }, "args"],
    [{ value: "-1" }, "value"],
  ])("refuses %o at its path", (change, path) => {
    expect(() => parseAction({ ...action, ...change }, { actions })).toThrow(
      expect.objectContaining({ issues: [expect.objectContaining({ path })] }),
    );
  });

  it("says what is wrong with the number of arguments and the signature", () => {
    expect(() => parseAction({ ...action, args: [] }, { actions })).toThrow(
      /args: must be a list of 5, and has 0/,
    );
    expect(() => parseAction({ ...action, signature: "set" }, { actions })).toThrow(
      /signature: This function signature cannot be read\. Write it like/,
    );
  });

  it("states the ether it sends, and nothing else", () => {
    expect(actionEffects(action, { actions })).toEqual([
      { kind: "flow", asset: "ether", amount: 7n, recipient: to },
    ]);
    expect(actionEffects({ ...action, value: "0" }, { actions })).toEqual([]);
  });

  it("is never read from bytes alone", () => {
    expect(contractCall.decode(encodeAction(action, { actions }))).toBeUndefined();
  });
});

describe("decodeContractCall", () => {
  it("reads back what was encoded, by the ABI of the target", () => {
    const { type: _, ...parameters } = action;
    expect(decodeContractCall(encodeAction(action, { actions }), abi)).toEqual(parameters);
  });

  it("gives back every value that encodes", () => {
    const value = fc.record({
      who: fc.uint8Array({ minLength: 20, maxLength: 20 }),
      steps: fc.array(fc.nat(255)),
      delta: fc.bigInt({ min: -(2n ** 255n), max: 2n ** 255n - 1n }),
      note: fc.string({ unit: "grapheme" }),
      on: fc.boolean(),
      wei: fc.bigInt({ min: 0n, max: 2n ** 256n - 1n }),
    });
    fc.assert(
      fc.property(value, ({ who, steps, delta, note, on, wei }) => {
        const address = getAddress(`0x${Buffer.from(who).toString("hex")}`);
        const args = [[[address, steps.map(String)]], String(delta), note, "0x00000000", on];
        const given = { to, value: String(wei), signature, args };
        const call = encodeAction({ ...given, type: "contractCall" }, { actions });
        expect(decodeContractCall(call, abi)).toEqual(given);
      }),
    );
  });

  it("refuses bytes that the ABI would write otherwise", () => {
    const call = encodeAction(action, { actions });
    expect(decodeContractCall({ ...call, data: `${call.data}00` }, abi)).toBeUndefined();
    expect(decodeContractCall({ ...call, operation: 1 }, abi)).toBeUndefined();
    expect(decodeContractCall({ ...call, data: call.data.slice(0, 200) as Hex }, abi)).toBe(
      undefined,
    );
    expect(decodeContractCall({ ...call, data: "0x" }, abi)).toBeUndefined();
    expect(decodeContractCall({ ...call, data: "0x123456" }, abi)).toBeUndefined();
    expect(decodeContractCall(call, [])).toBeUndefined();
  });

  it("reads an ABI whose names no signature can hold", () => {
    const odd: Abi = [
      {
        type: "function",
        name: "f",
        stateMutability: "nonpayable",
        inputs: [{ name: "a b", type: "uint256" }],
        outputs: [],
      },
    ];
    const call = encodeAction(
      { type: "contractCall", to, value: "0", signature: "f(uint256)", args: ["1"] },
      { actions },
    );
    expect(decodeContractCall(call, odd)?.signature).toBe("f(uint256)");
  });
});
