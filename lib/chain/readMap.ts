import type { Read } from "./Read.ts";

/** The same calls, their meaning put through `transform`. */
export function readMap<value, mapped>(
  read: Read<value>,
  transform: (value: value) => mapped,
): Read<mapped> {
  return { calls: read.calls, decode: (results) => transform(read.decode(results)) };
}
