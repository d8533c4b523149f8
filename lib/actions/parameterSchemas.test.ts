import { describe, expect, it } from "vitest";
import type { z } from "zod";
import { addressSchema, amountSchema, bytes32Schema } from "./parameterSchemas.ts";
import { toFieldIssues } from "./toFieldIssues.ts";

const uni = "0x1f9840a85d5aF5bf1D1762F925BDADdC4201F984";
const refusal = (schema: z.ZodType, value: unknown) => {
  const { error } = schema.safeParse(value, { reportInput: true });
  return error === undefined
    ? undefined
    : toFieldIssues(error.issues).map(({ message }) => message);
};

describe("addressSchema", () => {
  it("gives the checksum", () => {
    expect(addressSchema.parse(uni.toLowerCase())).toBe(uni);
  });

  it("refuses a wrong checksum with the remedy, and all else", () => {
    expect(refusal(addressSchema, uni.replace("aF5", "af5"))).toEqual([
      "The checksum of this address is wrong: at least one character was changed. Copy the address again from its source and compare every character.",
    ]);
    expect(refusal(addressSchema, "uni")).toEqual([
      "This is not an address. Give 0x and 40 hexadecimal digits.",
    ]);
    expect(refusal(addressSchema, 5)).toHaveLength(1);
    expect(refusal(addressSchema, undefined)).toEqual(["is missing"]);
  });
});

describe("amountSchema", () => {
  const largest = (2n ** 256n - 1n).toString();

  it.each(["0", "1", "10", "20000000000000000000000000", largest])(
    "takes %s as it stands",
    (text) => {
      expect(amountSchema.parse(text)).toBe(text);
    },
  );

  it.each([
    "",
    "01",
    "00",
    "-1",
    "+1",
    "1.0",
    "1,000",
    "1e21",
    "0x10",
    " 1",
    "1\n",
    "1_000",
    "１",
    "abc",
  ])("refuses %j", (text) => {
    expect(refusal(amountSchema, text)).toEqual([
      "must be base units as digits alone: no sign, point, comma, exponent or leading zero",
    ]);
  });

  it("refuses what a uint256 does not hold", () => {
    expect(refusal(amountSchema, (2n ** 256n).toString())).toEqual([
      "is more than a uint256 holds",
    ]);
    expect(refusal(amountSchema, "9".repeat(79))).toHaveLength(1);
  });

  it("refuses JSON numbers by name, and says when it is missing", () => {
    expect(refusal(amountSchema, 5)).toEqual([
      'must be a decimal string in base units, such as "1000000": JSON numbers lose digits',
    ]);
    expect(refusal(amountSchema, undefined)).toEqual(["is missing"]);
  });
});

describe("bytes32Schema", () => {
  it("gives lower case", () => {
    expect(bytes32Schema.parse(`0x${"AB".repeat(32)}`)).toBe(`0x${"ab".repeat(32)}`);
  });

  it.each([
    `0x${"ab".repeat(31)}`,
    `0x${"ab".repeat(33)}`,
    "ab".repeat(32),
    `0x${"zz".repeat(32)}`,
    `00x${"ab".repeat(32)}`,
  ])("refuses %s", (text) => {
    expect(refusal(bytes32Schema, text)).toEqual(["must be 0x and 64 hexadecimal digits"]);
  });
});
