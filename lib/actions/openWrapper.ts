import { type AbiFunction, toFunctionSignature } from "viem";
import type { Call } from "./Call.ts";
import type { DecodedCall, Executor, InnerCall } from "./DecodedCall.ts";
import { functionSelector } from "./functionSelector.ts";
import { wrapperEffects } from "./wrapperEffects.ts";
import type { WrapperContents, WrapperKind } from "./wrappers/WrapperKind.ts";
import { wrappers } from "./wrappers/wrappers.ts";

/** Wrappers inside one another that are opened, the outermost counted. */
export const deepestWrapper = 8;

/** Inner calls that one outermost call may carry in all. */
export const mostInnerCalls = 1_000;

/** Where decoding stands: whose call it is, how deep, and how many more may be read. */
export type Scope = { executor: Executor; depth: number; left: { calls: number } };

type Opened = {
  kind: WrapperKind;
  contents: WrapperContents;
};

/** What a call carries; why not, where it is a wrapper that is not opened; `undefined` for others. */
export type Opening =
  | (Opened & { inner: readonly InnerCall[]; status: "decoded" })
  | Extract<DecodedCall, { status: "opaque" }>
  | undefined;

/**
 * Opens a call that carries others.
 *
 * @param bound - Functions that an ABI bound to the target has behind this selector; they go first.
 * @param decode - Reads an inner call.
 */
export function openWrapper(
  call: Call,
  parameters: {
    bound: readonly AbiFunction[];
    scope: Scope;
    decode: (call: Call, scope: Scope) => DecodedCall;
  },
): Opening {
  const { bound, scope, decode } = parameters;
  const opened = readWrapper(call, bound);
  if (opened === undefined) return undefined;
  const { kind, contents } = opened;
  const refusal = refuse(contents, scope);
  if (refusal !== undefined) {
    const candidates = [toFunctionSignature(kind.abi)];
    return { call, status: "opaque", reason: refusal, candidates };
  }
  scope.left.calls -= contents.calls.length;
  const executor = innerExecutor(call, { opened, outer: scope.executor });
  const inner = contents.calls.map((innerCall) => ({
    ...decode(innerCall, { ...scope, executor, depth: scope.depth + 1 }),
    executor,
    runs: kind.runs,
  }));
  return { ...opened, inner, status: "decoded" };
}

/** The wrapper whose bytes these are, with what they say; nothing is opened further. */
export function readWrapper(call: Call, bound: readonly AbiFunction[] = []): Opened | undefined {
  for (const kind of wrappersOf(call, bound)) {
    const contents = kind.decode(call);
    if (contents !== undefined) return { kind, contents };
  }
  return undefined;
}

/** Wrappers with this call's selector that do not contradict the bound ABI. */
export function wrappersOf(call: Call, bound: readonly AbiFunction[]): readonly WrapperKind[] {
  const selector = call.data.slice(0, 10);
  const signatures = new Set(bound.map((item) => toFunctionSignature(item)));
  return wrappers.filter(
    ({ abi }) =>
      functionSelector(abi) === selector &&
      (bound.length === 0 || signatures.has(toFunctionSignature(abi))),
  );
}

/** The decoded call that an opened wrapper is, where no kind of action says it better. */
export function wrapperCall(
  call: Call,
  { opening, outer }: { opening: Extract<Opening, { kind: WrapperKind }>; outer: Executor },
): DecodedCall {
  const { kind, contents, inner } = opening;
  const { to, value } = call;
  const action = { ...contents.parameters, to, value: value.toString(), type: kind.type };
  const sent = { kind: "flow", asset: "ether", amount: value, recipient: to } as const;
  const effects = [
    ...(value === 0n ? [] : [sent]),
    ...kind.effects({ ...contents, call }),
    ...wrapperEffects(inner, outer),
  ];
  return { call, status: "decoded", action, effects, inner };
}

function refuse({ calls }: WrapperContents, { depth, left }: Scope) {
  if (depth >= deepestWrapper) return "tooDeep" as const;
  return calls.length > left.calls ? ("tooMany" as const) : undefined;
}

function innerExecutor(
  call: Call,
  { opened: { kind, contents }, outer }: { opened: Opened; outer: Executor },
): Executor {
  const executor = kind.executor(contents);
  if (executor !== "self") return executor;
  return call.operation === 1 ? outer : call.to;
}
