import { type AbiParameter, decodeAbiParameters, encodeAbiParameters } from "viem";
import { describe, expect, it } from "vitest";
import { formatAbiValue, parseAbiValue, withoutNames } from "./abiValue.ts";
import { ArgumentInvalidError } from "./errors.ts";

const account = "0x1a9C8182C09F50C8318d769245beA52c32BE35BC";
const tuple: AbiParameter = {
  type: "tuple[2]",
  name: "pairs",
  components: [
    { type: "address", name: "who" },
    { type: "int8[]", name: "steps" },
  ],
};
const problemOf = (json: unknown, parameter: AbiParameter) => {
  try {
    parseAbiValue(json, parameter, "args[0]");
  } catch (error) {
    if (error instanceof ArgumentInvalidError) return `${error.path}: ${error.problem}`;
    throw error;
  }
  return undefined;
};

describe("parseAbiValue", () => {
  it.each([
    ["uint8", "0", 0n],
    ["uint8", "255", 255n],
    ["int8", "-128", -128n],
    ["int8", "127", 127n],
    ["uint256", (2n ** 256n - 1n).toString(), 2n ** 256n - 1n],
    ["int256", (-(2n ** 255n)).toString(), -(2n ** 255n)],
    ["bool", true, true],
    ["bool", false, false],
    ["address", account.toLowerCase(), account],
    ["string", "Größe 🦄", "Größe 🦄"],
    ["string", "", ""],
    ["bytes", "0x", "0x"],
    ["bytes", "0xABcd", "0xabcd"],
    ["bytes2", "0xABcd", "0xabcd"],
    ["uint8[]", [], []],
    ["uint8[][1]", [["1", "2"]], [[1n, 2n]]],
  ] as const)("reads %s from %j", (type, json, expected) => {
    expect(parseAbiValue(json, { type }, "args[0]")).toEqual(expected);
  });

  it("reads tuples as lists", () => {
    const json = [
      [account, ["1"]],
      [account, []],
    ];
    expect(parseAbiValue(json, tuple, "args[0]")).toEqual([
      [account, [1n]],
      [account, []],
    ]);
  });

  const whole = 'must be a whole number as a decimal string, such as "1000000"';
  const bytes = "must be 0x and an even number of hexadecimal digits";
  it.each([
    ["uint8", "256", "does not fit uint8"],
    ["uint8", "-1", "does not fit uint8"],
    ["int8", "128", "does not fit int8"],
    ["int8", "-129", "does not fit int8"],
    ["uint256", (2n ** 256n).toString(), "does not fit uint256"],
    ["uint256", 5, whole],
    ["uint256", "1.0", whole],
    ["uint256", "1e3", whole],
    ["uint256", "01", whole],
    ["uint256", "-0", whole],
    ["uint256", "x1", whole],
    ["uint256", "", whole],
    ["uint256", "9".repeat(79), whole],
    ["bool", "true", "must be true or false"],
    ["bool", 1, "must be true or false"],
    ["address", 0, "must be an address: 0x and 40 hexadecimal digits"],
    ["address", "0x12", "This is not an address. Give 0x and 40 hexadecimal digits."],
    ["string", 5, "must be text"],
    ["string", "\ud800", "must be well-formed text"],
    ["bytes", "0xabc", bytes],
    ["bytes", "abcd", bytes],
    ["bytes", "0xabzz", bytes],
    ["bytes", "00xab", bytes],
    ["bytes", null, bytes],
    ["bytes2", "0xab", "must have 2 bytes, and has 1"],
    ["bytes2", "0xabcdef", "must have 2 bytes, and has 3"],
    ["function", "0xab", "has the unknown type function"],
    ["xbytes2", "0xabcd", "has the unknown type xbytes2"],
    ["bytes2x", "0xabcd", "has the unknown type bytes2x"],
    ["uint8[]", "1", "must be a list"],
    ["uint8[]", {}, "must be a list"],
    ["uint8[2]", ["1"], "must be a list of 2, and has 1"],
  ])("refuses %s from %j", (type, json, problem) => {
    expect(problemOf(json, { type })).toBe(`args[0]: ${problem}`);
  });

  it("names the place within lists and tuples", () => {
    expect(problemOf([["1"], ["1", "x"]], { type: "uint8[][]" })).toBe(`args[0][1][1]: ${whole}`);
    expect(problemOf([[account, ["128"]], [account]], tuple)).toBe(
      "args[0][0][1][0]: does not fit int8",
    );
    expect(problemOf([[account, []], [account]], tuple)).toBe(
      "args[0][1]: must be a list of 2, and has 1",
    );
  });

  it("throws an error with a code and a remedy", () => {
    expect(() => parseAbiValue("x", { type: "bool" }, "args[0]")).toThrow(
      expect.objectContaining({
        code: "actions.argumentInvalid",
        fault: "input",
        shortMessage: "args[0]: must be true or false",
        remedy: "Give the argument as its type in the signature asks.",
      }),
    );
  });
});

describe("formatAbiValue", () => {
  it("gives back what was read, through viem's encoding", () => {
    const json = [
      [account, ["1", "-1"]],
      [account, []],
    ];
    const type = withoutNames(tuple);
    const data = encodeAbiParameters([type], [parseAbiValue(json, tuple, "args[0]")]);
    expect(formatAbiValue(decodeAbiParameters([type], data)[0])).toEqual(json);
    expect(formatAbiValue(true)).toBe(true);
    expect(formatAbiValue(5)).toBe("5");
    expect(formatAbiValue(5n)).toBe("5");
  });
});

describe("withoutNames", () => {
  it("keeps types alone", () => {
    expect(withoutNames(tuple)).toEqual({
      type: "tuple[2]",
      components: [{ type: "address" }, { type: "int8[]" }],
    });
  });
});
