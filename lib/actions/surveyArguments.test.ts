import fc from "fast-check";
import { encodeAbiParameters, type Hex, parseAbiParameters } from "viem";
import { describe, expect, it } from "vitest";
import { surveyArguments } from "./surveyArguments.ts";

const selector = "0x12345678";
const of = (types: string, ...words: (bigint | string)[]) => {
  const digits = words.map((word) =>
    typeof word === "string" ? word : word.toString(16).padStart(64, "0"),
  );
  return surveyArguments(parseAbiParameters(types), `${selector}${digits.join("")}`);
};

describe("surveyArguments", () => {
  it("lets through what an encoder writes, for any values", () => {
    const inputs = parseAbiParameters(
      "address, (uint256 a, bytes b)[], string, bytes32[2], bytes[], (bool c, string[2] d), uint8[][]",
    );
    const bytes = fc
      .uint8Array({ maxLength: 70 })
      .map((array): Hex => `0x${Buffer.from(array).toString("hex")}`);
    const values = fc.tuple(
      fc.constant("0x1f9840a85d5aF5bf1D1762F925BDADdC4201F984" as const),
      fc.array(fc.record({ a: fc.bigInt({ min: 0n, max: 9n }), b: bytes }), { maxLength: 4 }),
      fc.string(),
      fc.constant([`0x${"11".repeat(32)}`, `0x${"22".repeat(32)}`] as const),
      fc.array(bytes, { maxLength: 4 }),
      fc.record({ c: fc.boolean(), d: fc.tuple(fc.string(), fc.string()) }),
      fc.array(fc.array(fc.nat(255), { maxLength: 3 }), { maxLength: 3 }),
    );
    fc.assert(
      fc.property(values, (given) => {
        const payload = encodeAbiParameters(inputs, given as never);
        const data: Hex = `${selector}${payload.slice(2)}`;
        expect(surveyArguments(inputs, data)).toBe("fits");
        // Where the last bytes hold something, taking 32 of them away cuts something off.
        const cut = surveyArguments(inputs, data.slice(0, -64) as Hex);
        expect(cut).toBe("malformed");
      }),
      { numRuns: 1_000 },
    );
  });

  it("needs every word of its heads", () => {
    expect(of("uint256, address", 1n, 2n)).toBe("fits");
    expect(of("uint256, address", 1n)).toBe("malformed");
    expect(of("uint256[3]", 1n, 2n, 3n)).toBe("fits");
    expect(of("uint256[3]", 1n, 2n)).toBe("malformed");
    expect(of("(uint256, uint256)", 1n)).toBe("malformed");
    expect(of("uint256", "ff".repeat(31))).toBe("malformed");
    expect(surveyArguments([], selector)).toBe("fits");
  });

  it("stays within the bytes, to the last one", () => {
    expect(of("bytes", 32n, 0n)).toBe("fits");
    expect(of("bytes", 32n, 3n, "aabbcc")).toBe("fits");
    expect(of("bytes", 32n, 4n, "aabbcc")).toBe("malformed");
    expect(of("bytes", 64n, 0n)).toBe("malformed");
    expect(of("uint256[]", 32n, 1n, 5n)).toBe("fits");
    expect(of("uint256[]", 32n, 2n, 5n)).toBe("malformed");
  });

  it("refuses offsets and lengths of 2^32 and more", () => {
    for (const huge of [2n ** 32n, 2n ** 53n, 2n ** 255n, 2n ** 256n - 1n]) {
      expect(of("bytes", huge, 0n)).toBe("malformed");
      expect(of("bytes", 32n, huge)).toBe("malformed");
      expect(of("bytes[]", 32n, huge)).toBe("malformed");
    }
    expect(of("bytes", 2n ** 32n - 1n, 0n)).toBe("malformed");
  });

  it("takes gaps and another order, which only re-encoding judges", () => {
    expect(of("bytes", 64n, 7n, 0n)).toBe("fits");
    expect(of("bytes, bytes", 96n, 64n, 0n, 0n)).toBe("fits");
  });

  it("does not follow offsets to the same bytes again and again", () => {
    const long = "ab".repeat(640);
    const shared = of("bytes[]", 32n, 3n, 96n, 96n, 96n, 640n, long);
    expect(shared).toBe("overlapping");
    expect(of("bytes[]", 32n, 1n, 32n, 640n, long)).toBe("fits");
    // An offset back to the list itself.
    expect(of("bytes[][]", 32n, 2n, 0n, 0n)).toBe("overlapping");
  });

  it("does not count to the end of a list of nothing", () => {
    expect(of("uint256[0][]", 32n, 2n ** 32n - 1n)).toBe("overlapping");
    expect(of("uint256[1000000000]", 1n)).toBe("malformed");
  });
});
