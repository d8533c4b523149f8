import { describe, expect, it } from "vitest";
import { AddressChecksumError, AddressMalformedError } from "../../../lib/actions/addressErrors.ts";
import { AddressOfOtherChainError } from "../errors.ts";
import { parseDaoAddress, stripChain } from "./parseDaoAddress.ts";

// An example of EIP-55.
const address = "0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed";

describe("parseDaoAddress", () => {
  it("takes an address with or without the DAO's chain", () => {
    expect(parseDaoAddress(address, "eth")).toBe(address);
    expect(parseDaoAddress(`eth:${address}`, "eth")).toBe(address);
    expect(parseDaoAddress(` eth:${address.toLowerCase()} `, "eth")).toBe(address);
    expect(parseDaoAddress(` ${address}`, "eth")).toBe(address);
  });

  it("refuses an address of another chain, and says which of the two it is", () => {
    const read = () => parseDaoAddress(`oeth:${address}`, "eth");
    expect(read).toThrow(AddressOfOtherChainError);
    expect(read).toThrow(/another chain \(oeth\) than this DAO \(eth\)/);
    expect(read).toThrow(/leave out “oeth:”/);
  });

  it("holds an address with its chain to its checksum and its length", () => {
    const wrong = address.replace("Ae", "aE");
    expect(() => parseDaoAddress(`eth:${wrong}`, "eth")).toThrow(AddressChecksumError);
    expect(() => parseDaoAddress(`eth:${address.slice(0, -1)}`, "eth")).toThrow(
      AddressMalformedError,
    );
    expect(() => parseDaoAddress("eth:", "eth")).toThrow(AddressMalformedError);
  });
});

describe("stripChain", () => {
  it("takes the DAO's chain off a whole address", () => {
    expect(stripChain(` eth:${address} `, "eth")).toBe(address);
  });

  it("leaves everything else as it was typed", () => {
    for (const text of [`oeth:${address}`, "eth:0x12", "eth:", ` ${address} `, "", "eth:bob"]) {
      expect(stripChain(text, "eth")).toBe(text);
    }
  });
});
