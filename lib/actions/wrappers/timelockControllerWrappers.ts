import { decodeFunctionData, encodeFunctionData, getAbiItem, type Hex, zeroHash } from "viem";
import { timelockControllerAbi } from "../../../contracts-abi/timelockController.ts";
import type { ActionDescription, DescribeContext } from "../Action.ts";
import type { Call } from "../Call.ts";
import { createCall } from "../createCall.ts";
import { describeAddressFully } from "../describeAddress.ts";
import { defineWrapper } from "./defineWrapper.ts";
import { countCalls, describeContract, describeDelay } from "./describeWrapper.ts";
import { joinLists, splitLists } from "./joinLists.ts";
import type { WrapperContents } from "./WrapperKind.ts";

/** What makes an operation's id beside its calls. */
type Operation = { predecessor: Hex; salt: Hex };

/** The delay is counted from the block of scheduling; a decimal string. */
type ScheduledOperation = Operation & { delaySeconds: string };

const scheduleAbi = [getAbiItem({ abi: timelockControllerAbi, name: "schedule" })] as const;
const scheduleBatchAbi = [
  getAbiItem({ abi: timelockControllerAbi, name: "scheduleBatch" }),
] as const;
const executeAbi = [getAbiItem({ abi: timelockControllerAbi, name: "execute" })] as const;
const executeBatchAbi = [getAbiItem({ abi: timelockControllerAbi, name: "executeBatch" })] as const;

const schedule = defineWrapper<"schedule", ScheduledOperation>({
  type: "schedule",
  abi: scheduleAbi[0],
  runs: "later",
  read(bytes: Hex) {
    const [to, value, data, predecessor, salt, delay] = decodeFunctionData({
      abi: scheduleAbi,
      data: bytes,
    }).args;
    const parameters = { predecessor, salt, delaySeconds: delay.toString() };
    return { parameters, calls: [createCall({ to, value, data })] };
  },
  write({ parameters: { predecessor, salt, delaySeconds }, calls: [call = noCall] }) {
    const { to, value, data } = call;
    const args = [to, value, data, predecessor, salt, BigInt(delaySeconds)] as const;
    return encodeFunctionData({ abi: scheduleAbi, args });
  },
  describe: describeSchedule,
});

const scheduleBatch = defineWrapper<"scheduleBatch", ScheduledOperation>({
  type: "scheduleBatch",
  abi: scheduleBatchAbi[0],
  runs: "later",
  read(bytes: Hex) {
    const [targets, values, payloads, predecessor, salt, delay] = decodeFunctionData({
      abi: scheduleBatchAbi,
      data: bytes,
    }).args;
    const calls = joinLists({ targets, values, payloads });
    return calls && { parameters: { predecessor, salt, delaySeconds: delay.toString() }, calls };
  },
  write({ parameters: { predecessor, salt, delaySeconds }, calls }) {
    const { targets, values, payloads } = splitLists(calls);
    const args = [targets, values, payloads, predecessor, salt, BigInt(delaySeconds)] as const;
    return encodeFunctionData({ abi: scheduleBatchAbi, args });
  },
  describe: describeSchedule,
});

const execute = defineWrapper<"execute", Operation>({
  type: "execute",
  abi: executeAbi[0],
  runs: "now",
  read(bytes: Hex) {
    const [to, value, data, predecessor, salt] = decodeFunctionData({
      abi: executeAbi,
      data: bytes,
    }).args;
    return { parameters: { predecessor, salt }, calls: [createCall({ to, value, data })] };
  },
  write({ parameters: { predecessor, salt }, calls: [{ to, value, data } = noCall] }) {
    return encodeFunctionData({ abi: executeAbi, args: [to, value, data, predecessor, salt] });
  },
  describe: describeExecution,
});

const executeBatch = defineWrapper<"executeBatch", Operation>({
  type: "executeBatch",
  abi: executeBatchAbi[0],
  runs: "now",
  read(bytes: Hex) {
    const [targets, values, payloads, predecessor, salt] = decodeFunctionData({
      abi: executeBatchAbi,
      data: bytes,
    }).args;
    const calls = joinLists({ targets, values, payloads });
    return calls && { parameters: { predecessor, salt }, calls };
  },
  write({ parameters: { predecessor, salt }, calls }) {
    const { targets, values, payloads } = splitLists(calls);
    const args = [targets, values, payloads, predecessor, salt] as const;
    return encodeFunctionData({ abi: executeBatchAbi, args });
  },
  describe: describeExecution,
});

/** Wrappers of OpenZeppelin's TimelockController (4.x and 5.x have the same functions). */
export const timelockControllerWrappers = [schedule, scheduleBatch, execute, executeBatch] as const;

type Described<operation> = WrapperContents<operation> & { call: Call };

function describeSchedule(
  { call, parameters, calls }: Described<ScheduledOperation>,
  context: DescribeContext,
): ActionDescription {
  const delay = describeDelay(parameters.delaySeconds);
  return {
    sentence: `Schedule ${countCalls(calls)} in ${describeTimelock(call, context)}, delay ${delay}`,
    fields: [...describeOperation({ call, parameters }, context), { label: "Delay", value: delay }],
  };
}

function describeExecution(
  { call, parameters, calls }: Described<Operation>,
  context: DescribeContext,
): ActionDescription {
  const count = calls.length === 1 ? "a scheduled call" : `${calls.length} scheduled calls`;
  return {
    sentence: `Execute ${count} of ${describeTimelock(call, context)}`,
    fields: describeOperation({ call, parameters }, context),
  };
}

function describeTimelock({ to }: Call, context: DescribeContext): string {
  return describeContract({ address: to, noun: "timelock" }, context);
}

function describeOperation(
  { call, parameters }: Omit<Described<Operation>, "calls">,
  context: DescribeContext,
): ActionDescription["fields"] {
  const { predecessor, salt } = parameters;
  return [
    { label: "Timelock", value: describeAddressFully(call.to, context) },
    { label: "After", value: predecessor === zeroHash ? "no other operation" : predecessor },
    { label: "Salt", value: salt },
  ];
}

const noCall = createCall({ to: "0x0000000000000000000000000000000000000000" });
