import {
  type Abi,
  type AbiFunction,
  type Address,
  toFunctionSelector,
  toFunctionSignature,
} from "viem";
import type { ActionKind } from "./Action.ts";
import type { Call } from "./Call.ts";
import { contractCall } from "./contractCall.ts";
import { createCall } from "./createCall.ts";
import type { DecodedCall } from "./DecodedCall.ts";
import { decodeContractCall } from "./decodeContractCall.ts";
import { explainOpaqueCall } from "./explainOpaqueCall.ts";
import { isSameCall } from "./isSameCall.ts";

/** What calls are read by. */
export type DecodeParameters = {
  /** Tried in order. */
  actions: readonly ActionKind[];
  /** ABIs known to be those of the contracts at these checksummed addresses. */
  abis?: ReadonlyMap<Address, Abi>;
};

/**
 * Reads calls as actions. A kind counts only if encoding what it read gives the identical call; a
 * bare selector is never taken as proof of a function. Where an ABI is bound to the target, it goes
 * before kinds whose function it contradicts.
 */
export function decodeCalls(
  calls: readonly Call[],
  parameters: DecodeParameters,
): readonly DecodedCall[] {
  return calls.map((call) => decodeCall(createCall(call), parameters));
}

function decodeCall(call: Call, { actions, abis }: DecodeParameters): DecodedCall {
  const abi = abis?.get(call.to) ?? [];
  const bound = abi.filter(
    (item): item is AbiFunction =>
      item.type === "function" && toFunctionSelector(item) === call.data.slice(0, 10),
  );
  for (const kind of actions.filter((kind) => agrees(kind, bound))) {
    const parameters = kind.decode(call);
    if (parameters === undefined || !isSameCall(createCall(kind.encode(parameters)), call))
      continue;
    const action = { ...parameters, type: kind.type };
    return { call, status: "decoded", action, effects: kind.effects(parameters) };
  }
  const parameters = actions.some(({ type }) => type === contractCall.type)
    ? decodeContractCall(call, bound)
    : undefined;
  if (parameters !== undefined) {
    const action = { ...parameters, type: contractCall.type };
    return { call, status: "decoded", action, effects: contractCall.effects(parameters) };
  }
  return { call, status: "opaque", ...explainOpaqueCall(call, { actions, bound }) };
}

/** Whether a kind's function may be the one the bound ABI has behind this selector. */
function agrees(kind: ActionKind, bound: readonly AbiFunction[]): boolean {
  const signatures = new Set(bound.map((item) => toFunctionSignature(item)));
  return bound.length === 0 || kind.abi.some((item) => signatures.has(toFunctionSignature(item)));
}
