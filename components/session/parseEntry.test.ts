import { describe, expect, it } from "vitest";
import { parseEntry } from "./parseEntry.ts";

const uni = "0x1f9840a85d5aF5bf1D1762F925BDADdC4201F984";

describe("parseEntry", () => {
  it("reads a known chain and an address with its checksum", () => {
    const { value } = parseEntry(`eth:${uni}`);
    expect(value?.chain.id).toBe(1);
    expect(value?.address).toBe(uni);
  });

  it("takes an address without a checksum, and gives it one", () => {
    expect(parseEntry(`eth:${uni.toLowerCase()}`).value?.address).toBe(uni);
  });

  it.each([
    [uni, "chainAddress.malformed"],
    [`mars:${uni}`, "dao.unknownChain"],
    [`eth:${uni.replace("F984", "f984")}`, "actions.addressChecksum"],
    ["eth:0x12", "actions.addressMalformed"],
    ["", "chainAddress.malformed"],
  ])("names what is wrong with %s", (text, code) => {
    expect(parseEntry(text).error?.code).toBe(code);
  });
});
