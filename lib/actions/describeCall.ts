import type { ActionDescription, ActionKind, DescribeContext } from "./Action.ts";
import type { DecodedCall, InnerCall, OpaqueReason } from "./DecodedCall.ts";
import { describeAction } from "./describeAction.ts";
import { describeAddress, describeAddressFully } from "./describeAddress.ts";
import { describeAmount } from "./describeAmount.ts";
import { deepestWrapper, mostInnerCalls, readWrapper } from "./openWrapper.ts";

/** A call in words, and those that it carries. */
export type CallDescription = ActionDescription & {
  /** Of a call that another one carries: when it runs, and as whom. */
  run?: string;
  inner?: readonly CallDescription[];
};

const reasons: Readonly<Record<OpaqueReason, string>> = {
  unknownSelector: "with bytes that no known action explains",
  malformed: "with bytes that are not the arguments of any function known by their selector",
  nonCanonical: "with bytes, value or operation that differ from what a known action encodes",
  noData: "with no data",
  inconsistent: "with arguments that contradict each other",
  tooDeep: `with calls nested more than ${deepestWrapper} deep, which were not looked at`,
  tooMany: `with calls beyond the first ${mostInnerCalls}, which were not looked at`,
};

const executors = {
  caller: "whoever makes the outermost call",
  unknown: "an account that the bytes do not tell",
} as const;

/**
 * A call in words, from its bytes alone. An opaque call shows its raw bytes, and candidates as no
 * more than that.
 */
export function describeCall(
  decoded: DecodedCall,
  context: DescribeContext & { actions: readonly ActionKind[] },
): CallDescription {
  if (decoded.status === "opaque") return describeOpaque(decoded, context);
  const { call, inner } = decoded;
  const description = describeWrapper(decoded, context) ?? describeAction(decoded.action, context);
  if (inner === undefined) return description;
  const value = describeAmount(call.value.toString(), { asset: "ether", context });
  const sent = call.value === 0n ? [] : [{ label: "Value", value }];
  return {
    ...description,
    fields: [...description.fields, ...sent],
    inner: inner.map((innerCall) => ({
      ...describeCall(innerCall, context),
      run: describeRun(innerCall, context),
    })),
  };
}

/** "runs at once, as Timelock". */
function describeRun({ runs, executor, call }: InnerCall, context: DescribeContext): string {
  if (runs === "never") return "does not run";
  const account =
    executor === "caller" || executor === "unknown"
      ? executors[executor]
      : describeAddress(executor, context);
  const how = call.operation === 1 ? "foreign code in the place of" : "as";
  return `runs ${runs === "now" ? "at once" : "later"}, ${how} ${account}`;
}

/** In the wrapper's own words, unless it was read as an action, which has its own. */
function describeWrapper(
  { call, action, inner }: Extract<DecodedCall, { status: "decoded" }>,
  context: DescribeContext,
): ActionDescription | undefined {
  const opened = inner === undefined ? undefined : readWrapper(call);
  if (opened?.kind.type !== action.type) return undefined;
  return opened.kind.describe({ ...opened.contents, call }, context);
}

function describeOpaque(
  decoded: Extract<DecodedCall, { status: "opaque" }>,
  context: DescribeContext,
): ActionDescription {
  const { call, reason, candidates } = decoded;
  const verb = call.operation === 1 ? "Delegatecall" : "Call";
  const value = describeAmount(call.value.toString(), { asset: "ether", context });
  const fields = [
    { label: "Target", value: describeAddressFully(call.to, context) },
    { label: "Operation", value: call.operation === 1 ? "1 (delegatecall)" : "0 (call)" },
    { label: "Value", value },
    { label: "Data", value: call.data },
    { label: "Perhaps", value: candidates.join(" or ") },
  ];
  return {
    sentence: `${verb} ${describeAddress(call.to, context)} ${reasons[reason]}`,
    fields: fields.filter((field) => field.value !== ""),
  };
}
