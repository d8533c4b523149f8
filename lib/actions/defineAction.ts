import { type Hex, toFunctionSelector } from "viem";
import type { ActionKind } from "./Action.ts";
import type { Call } from "./Call.ts";
import { createCall } from "./createCall.ts";
import { isSameCall } from "./isSameCall.ts";

/**
 * A kind of action from how its bytes are written and read. `read` may take bytes at their word,
 * and may throw: what it gives counts only if encoding it again gives the same call.
 */
export function defineAction<type extends string, parameters>(
  definition: Omit<ActionKind<type, parameters>, "decode"> & {
    read(call: Call): parameters | undefined;
  },
): ActionKind<type, parameters> {
  const { read, ...kind } = definition;
  let selectors: ReadonlySet<string> | undefined;
  // Readers refuse by throwing, which is dear; most calls are of another kind.
  const isOther = (data: Hex): boolean => {
    selectors ??= new Set(kind.abi.map((item) => toFunctionSelector(item)));
    return selectors.size > 0 && !selectors.has(data.slice(0, 10));
  };
  return {
    ...kind,
    decode(call) {
      const exact = createCall(call);
      if (isOther(exact.data)) return undefined;
      try {
        const parameters = read(exact);
        if (parameters === undefined) return undefined;
        return isSameCall(kind.encode(parameters), exact) ? parameters : undefined;
      } catch {
        return undefined;
      }
    },
  };
}
