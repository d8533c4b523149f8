import { describe, expect, it } from "vitest";
import { readEntryText, saysItsChain } from "./readEntryText.ts";

const address = "0x408ED6354d4973f66138C91495F2f2FCbd8724C3";

describe("readEntryText", () => {
  it("reads an address with its chain, whatever chain is chosen beside it", () => {
    expect(readEntryText(`oeth:${address}`, "eth").value).toMatchObject({
      text: `oeth:${address}`,
      chain: { id: 10 },
    });
  });

  it("puts the chosen chain before a bare address, and gives it its checksum", () => {
    const { value } = readEntryText(`  ${address.toLowerCase()} `, "eth");
    expect(value?.text).toBe(`eth:${address}`);
  });

  it.each([
    [`https://etherscan.io/address/${address}#code`, "eth"],
    [`https://www.etherscan.io/token/${address}?a=0x${"1".repeat(40)}`, "eth"],
    [`https://optimistic.etherscan.io/address/${address}`, "oeth"],
    [`sepolia.etherscan.io/address/${address}`, "sep"],
    [`HTTPS://BaseScan.org/address/${address.toLowerCase()}`, "base"],
    [`https://arbiscan.io/address/${address}`, "arb1"],
    [`https://app.safe.global/home?safe=oeth:${address}`, "oeth"],
    [`https://app.safe.global/home?safe=base%3A${address}`, "base"],
  ])("takes the address and the chain out of the link %s", (text, shortName) => {
    const { value } = readEntryText(text, "local");
    expect(value?.text).toBe(`${shortName}:${address}`);
  });

  it("does not take a link of a site that it does not know for any chain", () => {
    for (const host of ["polygonscan.com", "etherscan.io.example.org", "localhost.example:8080"]) {
      const { error } = readEntryText(`https://${host}/address/${address}`, "local");
      expect(error?.code).toBe("home.unknownExplorer");
      expect(error?.message).toContain(host.split(":")[0]);
    }
  });

  it.each([
    ["nothing", "   ", "home.noEntry"],
    ["an ENS name", "uniswap.eth", "home.ensName"],
    ["a wrong checksum", address.replace("408ED", "408Ed"), "actions.addressChecksum"],
    ["half an address", address.slice(0, 30), "actions.addressMalformed"],
    ["a transaction hash", `0x${"ab".repeat(32)}`, "actions.addressMalformed"],
    [
      "a link to a transaction",
      `https://etherscan.io/tx/0x${"ab".repeat(32)}`,
      "actions.addressMalformed",
    ],
    ["an unknown chain", `moon:${address}`, "dao.unknownChain"],
    [
      "an unknown chain in a link",
      `https://app.safe.global/home?safe=moon:${address}`,
      "dao.unknownChain",
    ],
    ["a link without an address", "https://etherscan.io/", "actions.addressMalformed"],
    ["a name", "uniswap.org", "actions.addressMalformed"],
  ])("refuses %s with its own error", (_, text, code) => {
    expect(readEntryText(text, "eth").error?.code).toBe(code);
  });
});

describe("saysItsChain", () => {
  it.each([
    [`  eth:${address}`, true],
    [`https://etherscan.io/address/${address}`, true],
    [`etherscan.io/address/${address}`, true],
    [address, false],
    ["uniswap.eth", false],
    ["", false],
  ])("knows of %s whether a chain must be chosen", (text, expected) => {
    expect(saysItsChain(text)).toBe(expected);
  });
});
