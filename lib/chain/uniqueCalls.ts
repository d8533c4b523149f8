import type { ReadCall, ReadResult } from "./Read.ts";

/**
 * The calls of a reading without repetition, and the way back: adapters ask for the same values
 * (a token's decimals, a balance) and the node answers each once.
 */
export function uniqueCalls(calls: readonly ReadCall[]): {
  unique: readonly ReadCall[];
  expand(results: readonly ReadResult[]): ReadResult[];
} {
  const places = new Map<string, number>();
  const unique: ReadCall[] = [];
  const indices = calls.map((call) => {
    const key = Object.values(call).join(":").toLowerCase();
    const known = places.get(key);
    if (known !== undefined) return known;
    places.set(key, unique.length);
    return unique.push(call) - 1;
  });
  return {
    unique,
    expand: (results) =>
      indices.map((index) => results[index] ?? { status: "failure", data: "0x" }),
  };
}
