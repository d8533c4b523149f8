import type { Hex } from "viem";
import { describe, expect, it } from "vitest";
import { hasOperation } from "./hasOperation.ts";

const canSelfDestruct = (code: Hex) => hasOperation(code, "selfDestruct");

describe("hasOperation", () => {
  it("finds the operation", () => {
    // CALLER SELFDESTRUCT
    expect(canSelfDestruct("0x33ff")).toBe(true);
    expect(canSelfDestruct("0xff")).toBe(true);
    // PUSH1 0xff SELFDESTRUCT; PUSH32 of 32 bytes, SELFDESTRUCT
    expect(canSelfDestruct("0x60ffff")).toBe(true);
    expect(canSelfDestruct(`0x7f${"ff".repeat(32)}ff`)).toBe(true);
    // PUSH0 has no data.
    expect(canSelfDestruct("0x5fff")).toBe(true);
  });

  it("does not take constants for it", () => {
    expect(canSelfDestruct("0x")).toBe(false);
    expect(canSelfDestruct("0x60ff00")).toBe(false);
    expect(canSelfDestruct(`0x7f${"ff".repeat(32)}00`)).toBe(false);
    expect(canSelfDestruct("0x73ffffffffffffffffffffffffffffffffffffffff00")).toBe(false);
    // A push that goes beyond the end.
    expect(canSelfDestruct("0x62ff")).toBe(false);
    // INVALID is 0xfe.
    expect(canSelfDestruct("0x33fe")).toBe(false);
  });

  it("tells one operation from another", () => {
    // An ERC-1167 clone passes all on; a constant of two bytes 0xf4 does not.
    const clone: Hex = `0x363d3d373d3d3d363d73${"11".repeat(20)}5af43d82803e903d91602b57fd5bf3`;
    expect(hasOperation(clone, "delegatecall")).toBe(true);
    expect(hasOperation(clone, "selfDestruct")).toBe(false);
    expect(hasOperation("0x61f4f400", "delegatecall")).toBe(false);
  });

  it("leaves out what compilers append", () => {
    // STOP, then a CBOR map of one entry and its length, 4.
    expect(canSelfDestruct("0x00a1ff00ff0004")).toBe(false);
    expect(canSelfDestruct("0x00a4ff00ff0004")).toBe(false);
    // No map: the bytes may be run.
    expect(canSelfDestruct("0x0080ff00ff0004")).toBe(true);
    expect(canSelfDestruct("0x00a5ff00ff0004")).toBe(true);
    // Code before the map is looked at; a map that begins with the code leaves none.
    expect(canSelfDestruct("0xffa1ff00ff0004")).toBe(true);
    expect(canSelfDestruct("0xa1ff00ff0004")).toBe(false);
    expect(canSelfDestruct("0xa1ff00ff0005")).toBe(true);
  });
});
