import { ReadFailedError } from "./errors.ts";
import type { Read } from "./Read.ts";

/** The same calls; `undefined` where the contract does not answer them. Other errors stay errors. */
export function readOptional<value>(read: Read<value>): Read<value | undefined> {
  return {
    calls: read.calls,
    decode(results) {
      if (read.isUnanswered?.(results)) return undefined;
      try {
        return read.decode(results);
      } catch (error) {
        if (error instanceof ReadFailedError) return undefined;
        throw error;
      }
    },
  };
}
