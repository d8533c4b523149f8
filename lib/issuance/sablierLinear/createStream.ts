import {
  type Address,
  decodeFunctionData,
  encodeFunctionData,
  getAbiItem,
  getAddress,
  zeroAddress,
} from "viem";
import { z } from "zod";
import {
  sablierLockupLinear11Abi,
  sablierLockupLinearAbi,
} from "../../../contracts-abi/sablierLockupLinear.ts";
import { createCall } from "../../actions/createCall.ts";
import { defineAction } from "../../actions/defineAction.ts";
import { addressField, flagField, wholeField } from "../../actions/fieldSchemas.ts";
import { formatDateTime } from "../../amount/formatDateTime.ts";
import { formatDuration } from "../../amount/formatDuration.ts";
import { toSeconds } from "../../amount/toSeconds.ts";
import { describeStream, type StreamTerms, streamEffects } from "./describeStream.ts";

const durationsAbi = [
  getAbiItem({ abi: sablierLockupLinearAbi, name: "createWithDurations" }),
] as const;
const timestampsAbi = [
  getAbiItem({ abi: sablierLockupLinearAbi, name: "createWithTimestamps" }),
] as const;
const rangeAbi = [getAbiItem({ abi: sablierLockupLinear11Abi, name: "createWithRange" })] as const;

const terms = {
  contract: addressField("Sablier contract"),
  sender: addressField("Can cancel it and gets the rest", { start: "executor" }),
  recipient: addressField("Recipient"),
  token: addressField("Token"),
  /** Base units, the broker's fee with it. */
  amount: wholeField({ title: "Amount", unit: "tokens" }, { bits: 128n }),
  cancelable: flagField("Can be cancelled", { start: "yes" }),
  transferable: flagField("Recipient can hand it on", { start: "no" }),
} as const;

const broker = {
  broker: addressField("Broker, 0x00…00: none", { start: zeroAddress }),
  /** Parts of 10^18 of the amount. */
  brokerFee: wholeField({ title: "Broker's fee, in parts of 10^18", unit: "count", start: "0" }),
} as const;

const uint40 = (title: string, unit: "seconds" | "instant") =>
  wholeField({ title, unit }, { bits: 40n });
const seconds = (text: string) => toSeconds(BigInt(text));

type DurationTerms = StreamTerms & { cliffSeconds: string; totalSeconds: string };
type TimestampTerms = StreamTerms & { start: string; cliff: string; end: string };

/** What all ways of creating a stream have in common. */
const toParams = (parameters: StreamTerms) => ({
  sender: parameters.sender,
  recipient: parameters.recipient,
  totalAmount: BigInt(parameters.amount),
  asset: parameters.token,
  cancelable: parameters.cancelable,
  transferable: parameters.transferable,
  broker: { account: parameters.broker, fee: BigInt(parameters.brokerFee) },
});

function fromParams(contract: Address, params: ReturnType<typeof toParams>): StreamTerms {
  return {
    contract,
    sender: params.sender,
    recipient: params.recipient,
    token: getAddress(params.asset),
    amount: params.totalAmount.toString(),
    cancelable: params.cancelable,
    transferable: params.transferable,
    broker: params.broker.account,
    brokerFee: params.broker.fee.toString(),
  };
}

/**
 * `createWithDurations` of Sablier's LockupLinear 1.1 and 1.2: starts when it is executed. The contract
 * must be allowed to spend the amount first.
 */
export const createStreamWithDurations = defineAction<"createStreamWithDurations", DurationTerms>({
  type: "createStreamWithDurations",
  label: "Stream tokens from now on",
  abi: durationsAbi,
  schema: z.strictObject({
    ...terms,
    cliffSeconds: uint40("Nothing in the first", "seconds"),
    totalSeconds: uint40("Length", "seconds"),
    ...broker,
  }),
  encode(parameters) {
    const durations = {
      cliff: seconds(parameters.cliffSeconds),
      total: seconds(parameters.totalSeconds),
    };
    const args = [{ ...toParams(parameters), durations }] as const;
    return createCall({
      to: parameters.contract,
      data: encodeFunctionData({ abi: durationsAbi, args }),
    });
  },
  read({ to, data }) {
    const [{ durations, ...params }] = decodeFunctionData({ abi: durationsAbi, data }).args;
    return {
      ...fromParams(to, params),
      cliffSeconds: String(durations.cliff),
      totalSeconds: String(durations.total),
    };
  },
  describe(parameters, context) {
    const length = formatDuration(seconds(parameters.totalSeconds));
    const hasCliff = parameters.cliffSeconds !== "0";
    const cliff = hasCliff ? formatDuration(seconds(parameters.cliffSeconds)) : "none";
    const cliffWords = hasCliff ? `, nothing in the first ${cliff}` : "";
    return describeStream(parameters, {
      context,
      when: `evenly over ${length} from its execution on${cliffWords}`,
      fields: [
        { label: "Length", value: length },
        { label: "Cliff", value: cliff },
      ],
    });
  },
  effects: streamEffects,
});

/** `createWithTimestamps` of Sablier's LockupLinear 1.2. */
export const createStreamWithTimestamps = defineTimedStream({
  type: "createStreamWithTimestamps",
  label: "Stream tokens between two dates",
  abi: timestampsAbi,
  encodeArgs: (params, timestamps) =>
    encodeFunctionData({ abi: timestampsAbi, args: [{ ...params, timestamps }] }),
  decodeArgs(data) {
    const [{ timestamps, ...params }] = decodeFunctionData({ abi: timestampsAbi, data }).args;
    return { params, times: timestamps };
  },
});

/** `createWithRange` of Sablier's LockupLinear 1.1, the same under its older name. */
export const createStreamWithRange = defineTimedStream({
  type: "createStreamWithRange",
  label: "Stream tokens between two dates (release 1.1)",
  abi: rangeAbi,
  encodeArgs: (params, range) =>
    encodeFunctionData({ abi: rangeAbi, args: [{ ...params, range }] }),
  decodeArgs(data) {
    const [{ range, ...params }] = decodeFunctionData({ abi: rangeAbi, data }).args;
    return { params, times: range };
  },
});

type Times = { start: number; cliff: number; end: number };

function defineTimedStream<type extends string>(definition: {
  type: type;
  label: string;
  abi: typeof timestampsAbi | typeof rangeAbi;
  encodeArgs(params: ReturnType<typeof toParams>, times: Times): `0x${string}`;
  decodeArgs(data: `0x${string}`): { params: ReturnType<typeof toParams>; times: Times };
}) {
  const { encodeArgs, decodeArgs, ...kind } = definition;
  return defineAction<type, TimestampTerms>({
    ...kind,
    schema: z.strictObject({
      ...terms,
      start: uint40("Starts", "instant"),
      cliff: uint40("Nothing before", "instant"),
      end: uint40("Ends", "instant"),
      ...broker,
    }),
    encode(parameters) {
      const { contract, start, cliff, end } = parameters;
      const times = { start: seconds(start), cliff: seconds(cliff), end: seconds(end) };
      return createCall({ to: contract, data: encodeArgs(toParams(parameters), times) });
    },
    read({ to, data }) {
      const { params, times } = decodeArgs(data);
      const [start, cliff, end] = [times.start, times.cliff, times.end].map(String);
      if (start === undefined || cliff === undefined || end === undefined) return undefined;
      return { ...fromParams(to, params), start, cliff, end };
    },
    describe(parameters, context) {
      const [start, end] = [parameters.start, parameters.end].map((at) =>
        formatDateTime(seconds(at)),
      );
      const hasCliff = parameters.cliff !== "0";
      const cliff = hasCliff ? formatDateTime(seconds(parameters.cliff)) : "none";
      return describeStream(parameters, {
        context,
        when: `evenly from ${start} to ${end}${hasCliff ? `, nothing before ${cliff}` : ""}`,
        fields: [
          { label: "Starts", value: String(start) },
          { label: "Cliff", value: cliff },
          { label: "Ends", value: String(end) },
        ],
      });
    },
    effects: streamEffects,
  });
}
