import type { ActionDescription, ActionKind, DescribeContext } from "./Action.ts";
import type { DecodedCall } from "./DecodedCall.ts";
import { describeAction } from "./describeAction.ts";
import { describeAddress, describeAddressFully } from "./describeAddress.ts";
import { describeAmount } from "./describeAmount.ts";

type OpaqueCall = Extract<DecodedCall, { status: "opaque" }>;

const reasons: Readonly<Record<OpaqueCall["reason"], string>> = {
  unknownSelector: "with bytes that no known action explains",
  malformed: "with bytes that are not the arguments of any function known by their selector",
  nonCanonical: "with bytes, value or operation that differ from what a known action encodes",
  noData: "with no data",
};

/** A call in words. An opaque call shows its raw bytes, and candidates as no more than that. */
export function describeCall(
  decoded: DecodedCall,
  context: DescribeContext & { actions: readonly ActionKind[] },
): ActionDescription {
  if (decoded.status === "decoded") return describeAction(decoded.action, context);
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
