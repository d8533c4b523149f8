import { describe, expect, it } from "vitest";
import { plainText } from "./plainText.ts";

describe("plainText", () => {
  it("leaves ordinary names as they are, in any script", () => {
    expect(plainText("Uniswap V2 – Größe 円 🦄")).toBe("Uniswap V2 – Größe 円 🦄");
  });

  it.each([
    ["a line break", "UNI\nMint", "UNI Mint"],
    ["a null", "UNI\u0000", "UNI"],
    ["a right-to-left override", "UNI\u202eINU", "UNI INU"],
    ["a zero-width space", "\u200bUNI", "UNI"],
    ["an isolate", "\u2066UNI\u2069", "UNI"],
    ["a no-break space", "U\u00a0I", "U I"],
    ["a line separator", "U\u2028\u2029I", "U I"],
    ["half a surrogate pair", "U\ud800I", "U I"],
    ["a private character", "U\ue000I", "U I"],
    ["many spaces", "  U    I ", "U I"],
    ["nothing visible", "\u200b\u202e", ""],
  ])("takes out %s", (_, text, expected) => {
    expect(plainText(text)).toBe(expected);
  });

  it("cuts long names between characters, not within", () => {
    expect(plainText("x".repeat(64))).toBe("x".repeat(64));
    expect(plainText("x".repeat(65))).toBe(`${"x".repeat(63)}…`);
    expect(plainText("🦄".repeat(5), { maximumLength: 4 })).toBe("🦄🦄🦄…");
    expect(plainText("🦄".repeat(4), { maximumLength: 4 })).toBe("🦄🦄🦄🦄");
  });
});
