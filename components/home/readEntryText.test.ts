import { describe, expect, it } from "vitest";
import { readEntryText } from "./readEntryText.ts";

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

  it("takes the address out of a block explorer's link", () => {
    const { value } = readEntryText(`https://etherscan.io/address/${address}#code`, "eth");
    expect(value?.address).toBe(address);
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
  ])("refuses %s with its own error", (_, text, code) => {
    expect(readEntryText(text, "eth").error?.code).toBe(code);
  });
});
