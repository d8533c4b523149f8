import { canonicalSafe } from "../../contracts-abi/canonicalAddresses.ts";
import type { Call } from "../actions/Call.ts";
import { decodeMultiSend } from "../actions/multiSendCalls.ts";

/** A call that the executor makes, and the call of the list that it belongs to. */
export type SeparateCall = { call: Call; index: number };

const batchLibraries: ReadonlySet<string> = new Set([
  canonicalSafe.multiSend.address,
  canonicalSafe.multiSendCallOnly.address,
]);

/**
 * The calls as the executor makes them, those inside a MultiSend each by itself; `undefined` where a
 * delegatecall to anything else is among them, which cannot be made in another's name.
 */
export function separateCalls(calls: readonly Call[]): SeparateCall[] | undefined {
  const separate: SeparateCall[] = [];
  for (const [index, call] of calls.entries()) {
    const inner = call.operation === 0 ? [call] : flatten(call);
    if (inner === undefined) return undefined;
    separate.push(...inner.map((each) => ({ call: each, index })));
  }
  return separate;
}

/** A MultiSend within a MultiSend has nothing to do there, and counts as any delegatecall. */
function flatten({ to, value, data }: Call): Call[] | undefined {
  if (!batchLibraries.has(to) || value > 0n) return undefined;
  const inner = decodeMultiSend(data);
  return inner?.every(({ operation }) => operation === 0) ? inner : undefined;
}
