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
  const parts = entries.map(([key, read]) => ({
    key,
    length: read.calls.length,
    decode: keepLast(read),
  }));
  return {
    calls: entries.flatMap(([, read]) => read.calls),
    decode(results) {
      let start = 0;
      const values = parts.map(({ key, length, decode }) => {
        const from = start;
        start += length;
        return [key, decode(results.slice(from, start))] as const;
      });
      const decoded = Array.isArray(reads)
        ? values.map(([, value]) => value)
        : Object.fromEntries(values);
      return decoded as ReadValues<reads>;
    },
  };
}

/**
 * Decodes, or gives what the same answers gave the last time: a preview decodes one reading for many
 * states, in which most contracts answer the same.
 */
function keepLast<value>(read: Read<value>): Read<value>["decode"] {
  let last: { results: readonly ReadResult[]; value: value } | undefined;
  return (results) => {
    if (last === undefined || !isSame(last.results, results)) {
      last = { results, value: read.decode(results) };
    }
    return last.value;
  };
}

function isSame(some: readonly ReadResult[], others: readonly ReadResult[]): boolean {
  return (
    some.length === others.length &&
    some.every(({ status, data }, index) => {
      const other = others[index];
      return other !== undefined && other.data === data && other.status === status;
    })
  );
}
