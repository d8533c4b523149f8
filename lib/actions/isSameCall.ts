import type { Call } from "./Call.ts";

/** Whether two calls made by `createCall` do the same: target, value, bytes and operation. */
export function isSameCall(one: Call, other: Call): boolean {
  return (
    one.to === other.to &&
    one.value === other.value &&
    one.data === other.data &&
    one.operation === other.operation
  );
}
