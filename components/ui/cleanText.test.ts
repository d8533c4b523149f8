import { describe, expect, it } from "vitest";
import { cleanText, hasMixedAlphabets } from "./cleanText.ts";

describe("cleanText", () => {
  it.each([
    ["a right-to-left override", "pay\u202eeciov\u202c", "pay eciov"],
    ["a zero-width space", "Uni\u200bswap", "Uni swap"],
    ["an isolate", "\u2066x\u2069", "x"],
    ["control characters", "a\u0000b\u0007c\u001b[31m", "a b c [31m"],
    ["line breaks and tabs", "one\ntwo\tthree\r\n", "one two three"],
    ["a byte order mark", "\ufeffx", "x"],
    ["private use and tag characters", "a\ue000\u{e0041}b", "a b"],
    ["half a surrogate pair", "a\ud83d", "a"],
    ["many spaces of many kinds", "a \u00a0\u3000  b", "a b"],
  ])("takes out %s", (_, text, expected) => {
    expect(cleanText(text)).toBe(expected);
  });

  it("leaves markup as the text it is", () => {
    const text = '<img src=x onerror="alert(1)">';
    expect(cleanText(text)).toBe(text);
  });

  it("keeps letters of all alphabets, accents and emoji", () => {
    expect(cleanText("Žluťoučký 東京 مرحبا 🦄")).toBe("Žluťoučký 東京 مرحبا 🦄");
  });

  it("cuts by characters and says so", () => {
    expect(cleanText("🦄🦄🦄🦄", 3)).toBe("🦄🦄…");
    expect(cleanText("🦄🦄🦄", 3)).toBe("🦄🦄🦄");
  });
});

describe("hasMixedAlphabets", () => {
  it.each(["Uniswаp", "Αave", "Тimelock"])("finds %s, one letter of which is not Latin", (name) => {
    expect(hasMixedAlphabets(name)).toBe(true);
  });

  it.each(["Uniswap", "Юнисвоп", "Uniswap Россия", "Ökonomie", "東京DAO", ""])(
    "has nothing against %s",
    (name) => {
      expect(hasMixedAlphabets(name)).toBe(false);
    },
  );
});
