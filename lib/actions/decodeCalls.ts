import { type Abi, type AbiFunction, type Address, toFunctionSignature } from "viem";
import type { ActionKind } from "./Action.ts";
import type { Call } from "./Call.ts";
import { contractCall } from "./contractCall.ts";
import { createCall } from "./createCall.ts";
import type { DecodedCall } from "./DecodedCall.ts";
import { decodeContractCall } from "./decodeContractCall.ts";
import { explainOpaqueCall } from "./explainOpaqueCall.ts";
import { functionSelector } from "./functionSelector.ts";
import { isSameCall } from "./isSameCall.ts";
import { mostInnerCalls, openWrapper, type Scope, wrapperCall } from "./openWrapper.ts";
import { surveyArguments } from "./surveyArguments.ts";
import { wrapperEffects } from "./wrapperEffects.ts";

/** What calls are read by. */
export type DecodeParameters = {
  /** Tried in order. */
  actions: readonly ActionKind[];
  /**
   * ABIs known to be those of the contracts at these checksummed addresses; for a proxy, that of its
   * implementation.
   */
  abis?: ReadonlyMap<Address, Abi>;
  /** Who makes these calls, where that is known: inner calls then name it. */
  executor?: Address;
};

/**
 * Reads calls as actions, and the calls that they carry. A kind counts only if encoding what it read
 * gives the identical call; a bare selector is never taken as proof of a function. Where an ABI is
 * bound to the target, it goes before kinds and wrappers whose function it contradicts.
 *
 * Wrappers are opened 8 deep and to 1,000 inner calls for each outermost call; beyond that a wrapper
 * is opaque and says so. Time is linear in the bytes, whatever offsets and lengths they state.
 */
export function decodeCalls(
  calls: readonly Call[],
  parameters: DecodeParameters,
): readonly DecodedCall[] {
  const { executor = "caller" } = parameters;
  return calls.map((call) => {
    const left = { calls: mostInnerCalls };
    return decodeCall(createCall(call), { parameters, scope: { executor, depth: 0, left } });
  });
}

type Reading = { parameters: DecodeParameters; scope: Scope };

function decodeCall(call: Call, { parameters, scope }: Reading): DecodedCall {
  const { actions, abis } = parameters;
  const abi = abis?.get(call.to) ?? [];
  const bound = abi.filter(
    (item): item is AbiFunction =>
      item.type === "function" && functionSelector(item) === call.data.slice(0, 10),
  );
  const opening = openWrapper(call, {
    bound,
    scope,
    decode: (inner, innerScope) => decodeCall(inner, { parameters, scope: innerScope }),
  });
  if (opening?.status === "opaque") return opening;
  const decoded = readAction(call, { actions, bound });
  if (opening !== undefined) {
    if (decoded === undefined) return wrapperCall(call, { opening, outer: scope.executor });
    const { inner } = opening;
    if (inner.length === 0) return decoded;
    const effects = [...decoded.effects, ...wrapperEffects(inner, scope.executor)];
    return { ...decoded, effects, inner };
  }
  return (
    decoded ??
    readByBoundAbi(call, { actions, bound }) ?? {
      call,
      status: "opaque",
      ...explainOpaqueCall(call, { actions, bound }),
    }
  );
}

type Known = { actions: readonly ActionKind[]; bound: readonly AbiFunction[] };
type Decoded = Extract<DecodedCall, { status: "decoded" }>;

function readAction(call: Call, { actions, bound }: Known): Decoded | undefined {
  for (const kind of actions) {
    if (!mayBe(kind, call) || !agrees(kind, bound)) continue;
    const decoded = proveAction(kind, { call, parameters: kind.decode(call) });
    if (decoded !== undefined) return decoded;
  }
  return undefined;
}

/** The reading, if it is an action that a draft could hold and that encodes to this call. */
function proveAction<parameters>(
  kind: ActionKind<string, parameters>,
  { call, parameters }: { call: Call; parameters: parameters | undefined },
): Decoded | undefined {
  if (parameters === undefined) return undefined;
  const parsed = kind.schema.safeParse(parameters);
  if (!parsed.success || !isSameCall(createCall(kind.encode(parsed.data)), call)) return undefined;
  const action = { ...parsed.data, type: kind.type };
  return { call, status: "decoded", action, effects: kind.effects(parsed.data) };
}

function readByBoundAbi(call: Call, { actions, bound }: Known): Decoded | undefined {
  if (!actions.some(({ type }) => type === contractCall.type)) return undefined;
  const fitting = bound.filter(({ inputs }) => surveyArguments(inputs, call.data) === "fits");
  return proveAction(contractCall, { call, parameters: decodeContractCall(call, fitting) });
}

/** Whether a kind needs to be asked: it has a function with this selector that these bytes fit, or names none. */
function mayBe({ abi }: ActionKind, { data }: Call): boolean {
  const selector = data.slice(0, 10);
  return (
    abi.length === 0 ||
    abi.some(
      (item) =>
        functionSelector(item) === selector && surveyArguments(item.inputs, data) === "fits",
    )
  );
}

/** Whether a kind's function may be the one the bound ABI has behind this selector. */
function agrees(kind: ActionKind, bound: readonly AbiFunction[]): boolean {
  const signatures = new Set(bound.map((item) => toFunctionSignature(item)));
  return bound.length === 0 || kind.abi.some((item) => signatures.has(toFunctionSignature(item)));
}
