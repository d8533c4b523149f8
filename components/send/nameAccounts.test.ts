import { getAddress } from "viem";
import { describe, expect, it } from "vitest";
import { nameAccounts } from "./nameAccounts.ts";

const frank = getAddress(`0x976e${"a".repeat(32)}0aa9`);
const short = `${frank.slice(0, 6)}…${frank.slice(-4)}`;
const stranger = `0x${"1".repeat(40)}`;
const labels = { [frank]: "Frank" };

describe("nameAccounts", () => {
  it("names those with a label, beside the short address", () => {
    expect(nameAccounts(`"Sign as ${frank}" was refused.`, labels)).toBe(
      `"Sign as Frank (${short})" was refused.`,
    );
    expect(nameAccounts(frank.toLowerCase(), labels)).toBe(`Frank (${short.toLowerCase()})`);
  });

  it("shortens every other address", () => {
    expect(nameAccounts(`This step is for ${frank}, not for ${stranger}.`, labels)).toBe(
      `This step is for Frank (${short}), not for 0x1111…1111.`,
    );
  });

  it("leaves hashes and shorter bytes whole", () => {
    const hash = `0x${"2".repeat(64)}`;
    expect(nameAccounts(`${hash} 0x1234`, labels)).toBe(`${hash} 0x1234`);
  });

  it("takes nothing hidden from a label", () => {
    expect(nameAccounts(frank, { [frank]: "Fra\u202Enk" })).toBe(`Fra nk (${short})`);
  });
});
