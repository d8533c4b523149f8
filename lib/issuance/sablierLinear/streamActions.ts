import { type Address, getAbiItem } from "viem";
import { sablierLockupLinearAbi as abi } from "../../../contracts-abi/sablierLockupLinear.ts";
import type { DescribeContext } from "../../actions/Action.ts";
import { describeAddress } from "../../actions/describeAddress.ts";
import { type CallField, type CallParameters, defineCall } from "../defineCall.ts";
import { describeRate } from "../describeRate.ts";
import { streamValueName } from "./StreamState.ts";

const contractTitle = "Sablier contract";
const stream: CallField = { name: "streamId", title: "Stream", is: "whole" };
const recipient: CallField = { name: "recipient", title: "Paid to", is: "address" };

const placeOf = ({ contract, streamId }: CallParameters, value: string) => ({
  contract,
  name: streamValueName(String(streamId), value),
});

/** A value of the stream in words; what to say where it was not read. */
function now(parameters: CallParameters, name: string, context: DescribeContext) {
  const { contract, name: value } = placeOf(parameters, name);
  return context.current?.get(`${contract}.${value}`);
}

function nameOf(parameters: CallParameters, context: DescribeContext): string {
  const to = now(parameters, "recipient", context);
  const { contract, streamId } = parameters;
  return `stream ${streamId} of ${describeAddress(contract, context)}${to === undefined ? "" : `, to ${to},`}`;
}

/** `cancel(uint256)` of Sablier's LockupLinear, which the stream's sender alone may call. */
export const cancelStream = defineCall({
  type: "cancelStream",
  label: "Cancel a stream",
  abi: [getAbiItem({ abi, name: "cancel" })],
  contractTitle,
  fields: [stream],
  sentence(parameters, context) {
    const sender = now(parameters, "sender", context) ?? "its sender";
    return `Cancel ${nameOf(parameters, context)} for good: what is not yet earned returns to ${sender}, what is earned can still be withdrawn`;
  },
  effects: (parameters) => [
    { kind: "parameter", ...placeOf(parameters, "wasCanceled"), value: "true" },
  ],
});

/** `renounce(uint256)` of Sablier's LockupLinear, which the stream's sender alone may call. */
export const renounceStream = defineCall({
  type: "renounceStream",
  label: "Give up the right to cancel a stream",
  abi: [getAbiItem({ abi, name: "renounce" })],
  contractTitle,
  fields: [stream],
  sentence: (parameters, context) =>
    `Give up for good the right to cancel ${nameOf(parameters, context).replace(/,$/, "")}`,
  effects: (parameters) => [
    { kind: "parameter", ...placeOf(parameters, "isCancelable"), value: "false" },
  ],
});

/**
 * `withdraw(uint256,address,uint128)` of Sablier's LockupLinear. Its bytes do not say in which token, so
 * no payment is stated.
 */
export const withdrawStreamed = defineCall({
  type: "withdrawStreamed",
  label: "Withdraw from a stream",
  abi: [getAbiItem({ abi, name: "withdraw" })],
  contractTitle,
  fields: [stream, recipient, { name: "amount", title: "Amount", is: "whole", bits: 128n }],
  sentence: (parameters, context) =>
    `Withdraw ${amountOf(parameters, context)} from stream ${parameters.streamId} of ${describeAddress(parameters.contract, context)} to ${recipientOf(parameters, context)}`,
  words: (name, { parameters, context }) =>
    name === "amount" ? amountOf(parameters, context) : undefined,
  effects: (parameters) => [{ kind: "parameter", ...placeOf(parameters, "withdrawn") }],
});

/** `withdrawMax(uint256,address)` of Sablier's LockupLinear: all that is earned by then. */
export const withdrawAllStreamed = defineCall({
  type: "withdrawAllStreamed",
  label: "Withdraw all that a stream has paid",
  abi: [getAbiItem({ abi, name: "withdrawMax" })],
  contractTitle,
  fields: [stream, recipient],
  sentence: (parameters, context) =>
    `Withdraw all that is earned by then from stream ${parameters.streamId} of ${describeAddress(parameters.contract, context)} to ${recipientOf(parameters, context)}`,
  effects: (parameters) => [{ kind: "parameter", ...placeOf(parameters, "withdrawn") }],
});

function amountOf(parameters: CallParameters, context: DescribeContext): string {
  const place = placeOf(parameters, "deposited");
  return describeRate(String(parameters.amount), { place, context });
}

function recipientOf(parameters: CallParameters, context: DescribeContext): string {
  return describeAddress(String(parameters.recipient) as Address, context);
}
