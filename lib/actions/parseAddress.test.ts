import { describe, expect, it } from "vitest";
import { AddressChecksumError, AddressMalformedError } from "./addressErrors.ts";
import { parseAddress } from "./parseAddress.ts";

const uni = "0x1f9840a85d5aF5bf1D1762F925BDADdC4201F984";

describe("parseAddress", () => {
  it("takes a right checksum, and gives one to digits without", () => {
    expect(parseAddress(uni)).toBe(uni);
    expect(parseAddress(uni.toLowerCase())).toBe(uni);
    expect(parseAddress(`0x${uni.slice(2).toUpperCase()}`)).toBe(uni);
  });

  it("refuses one changed capital, and says what to do", () => {
    const changed = uni.replace("aF5", "af5");
    expect(() => parseAddress(changed)).toThrow(AddressChecksumError);
    expect(() => parseAddress(changed)).toThrow(
      expect.objectContaining({
        code: "actions.addressChecksum",
        fault: "input",
        remedy: "Copy the address again from its source and compare every character.",
        details: changed,
      }),
    );
  });

  it.each([
    "",
    "0x",
    uni.slice(2),
    `${uni}0`,
    ` ${uni}`,
    `${uni}\n`,
    uni.slice(0, -1),
    uni.replace("9", "g"),
    `0X${uni.slice(2)}`,
    "vitalik.eth",
  ])("refuses %j", (text) => {
    expect(() => parseAddress(text)).toThrow(AddressMalformedError);
  });

  it("shows no more of hostile text than a line", () => {
    expect(() => parseAddress("x".repeat(1000))).toThrow(
      expect.objectContaining({ details: `${"x".repeat(100)}…`, code: "actions.addressMalformed" }),
    );
    expect(() => parseAddress("x".repeat(100))).toThrow(
      expect.objectContaining({ details: "x".repeat(100) }),
    );
  });
});
