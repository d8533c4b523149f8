import { describe, expect, it } from "vitest";
import { canSelfDestruct } from "./canSelfDestruct.ts";

describe("canSelfDestruct", () => {
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
