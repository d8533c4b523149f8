import {
  type AbiFunction,
  concatHex,
  decodeAbiParameters,
  encodeAbiParameters,
  type Hex,
  sliceHex,
  toFunctionSelector,
  toFunctionSignature,
} from "viem";
import type { ActionKind } from "./Action.ts";
import { withoutNames } from "./abiValue.ts";
import type { Call } from "./Call.ts";
import { createCall } from "./createCall.ts";
import type { DecodedCall } from "./DecodedCall.ts";
import { knownFunctions } from "./knownFunctions.ts";

type Opaque = Omit<Extract<DecodedCall, { status: "opaque" }>, "call" | "status">;

/** Why no action explains a call. Ask only for calls that none does. */
export function explainOpaqueCall(
  call: Call,
  { actions, bound }: { actions: readonly ActionKind[]; bound: readonly AbiFunction[] },
): Opaque {
  if (call.data === "0x") return { reason: "noData", candidates: [] };
  if (call.data.length < 10) return { reason: "malformed", candidates: [] };
  const selector = sliceHex(call.data, 0, 4);
  const registered = actions.flatMap(({ abi }) => abi);
  const functions = [
    ...[...bound, ...registered].filter((item) => toFunctionSelector(item) === selector),
    ...knownFunctions(selector),
  ];
  const candidates = [...new Set(functions.map((item) => toFunctionSignature(item)))];
  return { reason: findReason(call, { actions, functions }), candidates };
}

function findReason(
  call: Call,
  { actions, functions }: { actions: readonly ActionKind[]; functions: readonly AbiFunction[] },
): Opaque["reason"] {
  if (functions.length === 0) return "unknownSelector";
  const readings = functions.map((item) => rewrite(item, call.data));
  if (readings.every((data) => data === undefined)) return "malformed";
  const plain = createCall({ to: call.to, data: call.data });
  const isActionButForValue = actions.some((kind) => kind.decode(plain) !== undefined);
  return readings.includes(call.data) && !isActionButForValue ? "unknownSelector" : "nonCanonical";
}

/** The bytes the function's own encoding gives for what these bytes say, if they say anything. */
function rewrite(item: AbiFunction, data: Hex): Hex | undefined {
  const inputs = item.inputs.map(withoutNames);
  try {
    const values = decodeAbiParameters(inputs, `0x${data.slice(10)}`);
    return concatHex([sliceHex(data, 0, 4), encodeAbiParameters(inputs, values)]);
  } catch {
    return undefined;
  }
}
