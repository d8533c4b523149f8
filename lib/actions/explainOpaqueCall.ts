import {
  type AbiFunction,
  concatHex,
  decodeAbiParameters,
  encodeAbiParameters,
  type Hex,
  sliceHex,
  toFunctionSignature,
} from "viem";
import type { ActionKind } from "./Action.ts";
import { withoutNames } from "./abiValue.ts";
import type { Call } from "./Call.ts";
import { createCall } from "./createCall.ts";
import type { DecodedCall } from "./DecodedCall.ts";
import { functionSelector } from "./functionSelector.ts";
import { knownFunctions } from "./knownFunctions.ts";
import { readWrapper, wrappersOf } from "./openWrapper.ts";
import { surveyArguments } from "./surveyArguments.ts";

type Opaque = Omit<Extract<DecodedCall, { status: "opaque" }>, "call" | "status">;
type Known = { actions: readonly ActionKind[]; bound: readonly AbiFunction[] };

/** Why no action explains a call. Ask only for calls that none does. */
export function explainOpaqueCall(call: Call, known: Known): Opaque {
  if (call.data === "0x") return { reason: "noData", candidates: [] };
  if (call.data.length < 10) return { reason: "malformed", candidates: [] };
  const selector = sliceHex(call.data, 0, 4);
  const registered = known.actions.flatMap(({ abi }) => abi);
  const functions = [
    ...[...known.bound, ...registered].filter((item) => functionSelector(item) === selector),
    ...wrappersOf(call, known.bound).map(({ abi }) => abi),
    ...knownFunctions(selector),
  ];
  const candidates = [...new Set(functions.map((item) => toFunctionSignature(item)))];
  return { reason: findReason(call, { ...known, functions }), candidates };
}

function findReason(
  call: Call,
  { functions, ...known }: Known & { functions: readonly AbiFunction[] },
): Opaque["reason"] {
  if (functions.length === 0) return "unknownSelector";
  const surveys = functions.map(({ inputs }) => surveyArguments(inputs, call.data));
  const readings = functions.flatMap((item, index) =>
    surveys[index] === "fits" ? [rewrite(item, call.data)] : [],
  );
  if (!readings.includes(call.data)) {
    const isReadable = surveys.includes("overlapping") || readings.some((data) => data !== "0x");
    return isReadable ? "nonCanonical" : "malformed";
  }
  return explainCanonical(call, known);
}

/** The bytes are those of a known function; what then is wrong is not in their encoding. */
function explainCanonical(call: Call, { actions, bound }: Known): Opaque["reason"] {
  const plain = createCall({ to: call.to, data: call.data });
  // What a kind reads and its own schema refuses, such as a threshold of 0, is no action.
  const isActionButForValue = actions.some(
    (kind) => kind.schema.safeParse(kind.decode(plain)).success,
  );
  if (isActionButForValue || readWrapper(plain, bound) !== undefined) return "nonCanonical";
  return wrappersOf(call, bound).length === 0 ? "unknownSelector" : "inconsistent";
}

/** The bytes the function's own encoding gives for what these bytes say; "0x" if they say nothing. */
function rewrite(item: AbiFunction, data: Hex): Hex {
  const inputs = item.inputs.map(withoutNames);
  try {
    const values = decodeAbiParameters(inputs, `0x${data.slice(10)}`);
    return concatHex([sliceHex(data, 0, 4), encodeAbiParameters(inputs, values)]);
  } catch {
    return "0x";
  }
}
