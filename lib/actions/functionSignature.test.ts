import { toFunctionSelector } from "viem";
import { describe, expect, it } from "vitest";
import { FunctionSignatureError } from "./errors.ts";
import { formatFunctionSignature, parseFunctionSignature } from "./functionSignature.ts";

describe("parseFunctionSignature", () => {
  it.each([
    "transfer(address,uint256)",
    "transfer(address to, uint256 amount)",
    "  function transfer(address to, uint amount)",
    "function transfer(address to, uint256 amount) external returns (bool)",
  ])("reads %j", (text) => {
    expect(toFunctionSelector(parseFunctionSignature(text))).toBe("0xa9059cbb");
  });

  it.each([
    "",
    "transfer",
    "transfer(",
    "transfer(foo)",
    "event Transfer(address to)",
    "error Refused(address to)",
    "transfer(address,uint256)\n",
    "tränsfer(address,uint256)",
    "transfer(address,uint256); mint(address,uint256)",
    `f(${"uint256,".repeat(124)}uint256)`,
  ])("refuses %j", (text) => {
    expect(() => parseFunctionSignature(text)).toThrow(FunctionSignatureError);
  });

  it("reads up to 1000 characters", () => {
    expect(parseFunctionSignature(`f(uint256 ${"a".repeat(989)})`).inputs).toHaveLength(1);
    expect(() => parseFunctionSignature(`f(uint256 ${"a".repeat(990)})`)).toThrow(
      FunctionSignatureError,
    );
  });

  it("reads types nested up to 32 deep, in lists and tuples", () => {
    const nested = (tuples: number, lists: number) =>
      `f(${"(".repeat(tuples)}uint256${")".repeat(tuples)}${"[]".repeat(lists)} a)`;
    for (const [tuples, lists] of [[0, 32] as const, [4, 28] as const]) {
      expect(parseFunctionSignature(nested(tuples, lists)).inputs).toHaveLength(1);
      expect(() => parseFunctionSignature(nested(tuples, lists + 1))).toThrow(
        FunctionSignatureError,
      );
    }
  });

  it("says how to write one", () => {
    expect(() => parseFunctionSignature("foo")).toThrow(
      expect.objectContaining({
        code: "actions.signatureMalformed",
        fault: "input",
        remedy: "Write it like `transfer(address to, uint256 amount)`.",
        details: "foo",
      }),
    );
  });
});

describe("formatFunctionSignature", () => {
  it.each([
    ["function f( uint a , (address b, uint8[2])[] c )", "f(uint256 a, (address b, uint8[2])[] c)"],
    ["f((uint256,(bytes,bool)[3] x))", "f((uint256, (bytes, bool)[3] x))"],
    ["f() view returns (uint256)", "f()"],
  ])("writes %j as %j, which reads the same", (text, expected) => {
    const item = parseFunctionSignature(text);
    expect(formatFunctionSignature(item)).toBe(expected);
    expect(toFunctionSelector(parseFunctionSignature(expected))).toBe(toFunctionSelector(item));
    expect(formatFunctionSignature(parseFunctionSignature(expected))).toBe(expected);
  });

  it("leaves out names that no signature can hold", () => {
    const inputs = [{ name: "a b", type: "uint256" }];
    expect(formatFunctionSignature({ name: "f", inputs })).toBe("f(uint256)");
  });
});
