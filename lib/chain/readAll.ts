import type { Read, ReadResult } from "./Read.ts";

/** What each of several readings decodes to. */
export type ReadValues<reads> = {
  -readonly [key in keyof reads]: reads[key] extends Read<infer value> ? value : never;
};

/**
 * Several readings as one: a record or an array of readings becomes a reading of a record or an
 * array. Calls keep their order; nothing is merged.
 *
 * @example readAll({ supply: readContract(…), balance: readBalance(treasury) })
 */
export function readAll<
  const reads extends Readonly<Record<string, Read<unknown>>> | readonly Read<unknown>[],
>(reads: reads): Read<ReadValues<reads>> {
  const entries = Object.entries<Read<unknown>>(reads as Readonly<Record<string, Read<unknown>>>);
  return {
    calls: entries.flatMap(([, read]) => read.calls),
    decode(results) {
      const slices = split(
        results,
        entries.map(([, read]) => read.calls.length),
      );
      const values = entries.map(([key, read], index) => [key, read.decode(slices[index] ?? [])]);
      const decoded = Array.isArray(reads)
        ? values.map(([, value]) => value)
        : Object.fromEntries(values);
      return decoded as ReadValues<reads>;
    },
  };
}

function split(results: readonly ReadResult[], lengths: readonly number[]): ReadResult[][] {
  let start = 0;
  return lengths.map((length) => {
    const slice = results.slice(start, start + length);
    start += length;
    return slice;
  });
}
