import { describe, expect, it } from "vitest";
import { AddressChecksumError, AddressMalformedError } from "../actions/addressErrors.ts";
import { ChainAddressError } from "./chainAddressErrors.ts";
import { formatChainAddress } from "./formatChainAddress.ts";
import { parseChainAddress } from "./parseChainAddress.ts";

const address = "0x1f9840a85d5aF5bf1D1762F925BDADdC4201F984";

describe("parseChainAddress", () => {
  it("reads short name and address, with or without a checksum", () => {
    expect(parseChainAddress(`eth:${address}`)).toEqual({ shortName: "eth", address });
    expect(parseChainAddress(` local:${address.toLowerCase()}\n`)).toEqual({
      shortName: "local",
      address,
    });
    expect(parseChainAddress(`arb-nova:${address}`).shortName).toBe("arb-nova");
  });

  it.each([
    address,
    "eth",
    `:${address}`,
    `eth::${address}`,
    `ETH:${address}`,
    `${"e".repeat(33)}:${address}`,
    "",
  ])("refuses %j and says how to write it", (text) => {
    expect(() => parseChainAddress(text)).toThrow(ChainAddressError);
    expect(() => parseChainAddress(text)).toThrow(
      expect.objectContaining({
        code: "chainAddress.malformed",
        fault: "input",
        remedy: "Write the chain's short name, a colon and the address, such as eth:0x….",
      }),
    );
  });

  it("refuses a wrong checksum and a wrong address by their own errors", () => {
    expect(() => parseChainAddress(`eth:${address.replace("aF5", "af5")}`)).toThrow(
      AddressChecksumError,
    );
    expect(() => parseChainAddress("eth:0x12")).toThrow(AddressMalformedError);
    expect(() => parseChainAddress("eth:")).toThrow(AddressMalformedError);
  });
});

describe("formatChainAddress", () => {
  it("writes what parseChainAddress reads", () => {
    expect(formatChainAddress({ shortName: "eth", address })).toBe(`eth:${address}`);
    expect(parseChainAddress(formatChainAddress({ shortName: "eth", address }))).toEqual({
      shortName: "eth",
      address,
    });
  });
});
