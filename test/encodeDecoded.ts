import type { Address } from "viem";
import type { Action, ActionKind } from "../lib/actions/Action.ts";
import type { Call } from "../lib/actions/Call.ts";
import type { DecodedCall } from "../lib/actions/DecodedCall.ts";
import { encodeAction } from "../lib/actions/encodeAction.ts";
import { readWrapper } from "../lib/actions/openWrapper.ts";

/**
 * The call that a reading stands for, from what is shown of it alone: its action, and the calls it
 * carries encoded again one by one. Bytes that were not read are taken as they are.
 */
export function encodeDecoded(
  decoded: DecodedCall,
  { actions }: { actions: readonly ActionKind[] },
): Call {
  if (decoded.status === "opaque") return decoded.call;
  const { call, action, inner } = decoded;
  const opened = inner === undefined ? undefined : readWrapper(call);
  const encoded = opened?.kind.type === action.type ? undefined : encodeAction(action, { actions });
  if (opened === undefined || inner === undefined) return encoded!;
  const { kind, contents } = opened;
  const { type: _, to, value, ...ofAction } = action as Action & { to: Address; value: string };
  const parameters = encoded === undefined ? ofAction : contents.parameters;
  const frame = encoded ?? { to, value: BigInt(value), operation: call.operation };
  const calls = inner.map((innerCall) => encodeDecoded(innerCall, { actions }));
  return kind.encode(frame, { parameters, calls });
}
