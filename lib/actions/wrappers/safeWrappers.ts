import {
  type Address,
  decodeFunctionData,
  encodeFunctionData,
  getAbiItem,
  type Hex,
  size,
} from "viem";
import { multiSendAbi } from "../../../contracts-abi/multiSend.ts";
import { safeAbi } from "../../../contracts-abi/safe.ts";
import { createCall } from "../createCall.ts";
import { describeAddressFully } from "../describeAddress.ts";
import { decodeMultiSend, encodeMultiSend } from "../multiSendCalls.ts";
import { defineWrapper } from "./defineWrapper.ts";
import { countCalls, describeContract } from "./describeWrapper.ts";

/**
 * `multiSend(bytes)` of MultiSend and MultiSendCallOnly. A Safe reaches it by delegatecall, and
 * then makes the calls itself; by a plain call MultiSendCallOnly makes them, and MultiSend refuses.
 */
const multiSend = defineWrapper({
  type: "multiSend",
  abi: multiSendAbi[0],
  runs: "now",
  isLibrary: true,
  read(data: Hex) {
    const calls = decodeMultiSend(data);
    return calls && { parameters: {}, calls };
  },
  write: ({ calls }) => encodeMultiSend(calls),
  describe: ({ call, calls }, context) => ({
    sentence: `Make ${countCalls(calls)} in one batch`,
    fields: [
      { label: "Library", value: describeAddressFully(call.to, context) },
      {
        label: "Executor",
        value:
          call.operation === 1
            ? "whoever makes this delegatecall"
            : describeAddressFully(call.to, context),
      },
    ],
  }),
});

const execAbi = [getAbiItem({ abi: safeAbi, name: "execTransaction" })] as const;

/** What pays for the gas, and the owners' signatures; whole numbers as decimal strings. */
type ExecParameters = {
  safeTxGas: string;
  baseGas: string;
  /** Of the gas token's base units for each gas; more than 0: the Safe pays whoever executes. */
  gasPrice: string;
  gasToken: Address;
  refundReceiver: Address;
  signatures: Hex;
};

/** `execTransaction` of a Safe: the Safe makes one call, once its owners have signed. */
const execTransaction = defineWrapper({
  type: "execTransaction",
  abi: execAbi[0],
  runs: "now",
  read(data: Hex) {
    const [to, value, inner, operation, safeTxGas, baseGas, gasPrice, ...rest] = decodeFunctionData(
      { abi: execAbi, data },
    ).args;
    const [gasToken, refundReceiver, signatures] = rest;
    const parameters: ExecParameters = {
      safeTxGas: safeTxGas.toString(),
      baseGas: baseGas.toString(),
      gasPrice: gasPrice.toString(),
      gasToken,
      refundReceiver,
      signatures,
    };
    return { parameters, calls: [createSafeCall({ to, value, data: inner, operation })] };
  },
  write({ parameters, calls: [call = noCall] }) {
    const { safeTxGas, baseGas, gasPrice, gasToken, refundReceiver, signatures } = parameters;
    const gas = [BigInt(safeTxGas), BigInt(baseGas), BigInt(gasPrice)] as const;
    const { to, value, data, operation } = call;
    const args = [to, value, data, operation, ...gas, gasToken, refundReceiver] as const;
    return encodeFunctionData({ abi: execAbi, args: [...args, signatures] });
  },
  describe({ call, parameters }, context) {
    const { safeTxGas, baseGas, gasPrice, gasToken, refundReceiver, signatures } = parameters;
    const refunds = gasPrice !== "0";
    const safe = describeContract({ address: call.to, noun: "Safe" }, context);
    return {
      sentence: `Execute a transaction of ${safe}${refunds ? ", which pays for the gas" : ""}`,
      fields: [
        { label: "Safe", value: describeAddressFully(call.to, context) },
        { label: "Signatures", value: `${size(signatures)} bytes` },
        { label: "Gas of the call", value: safeTxGas },
        ...(refunds
          ? [
              { label: "Gas price", value: gasPrice },
              { label: "Gas added", value: baseGas },
              { label: "Gas paid in", value: describeAddressFully(gasToken, context) },
              { label: "Gas paid to", value: describeAddressFully(refundReceiver, context) },
            ]
          : []),
      ],
    };
  },
});

/** Both functions by which a module has the Safe make a call without signatures. */
function defineModuleCall(
  name: "execTransactionFromModule" | "execTransactionFromModuleReturnData",
) {
  const abi = [getAbiItem({ abi: safeAbi, name })] as const;
  return defineWrapper({
    type: name,
    abi: abi[0],
    runs: "now",
    read(data: Hex) {
      const [to, value, inner, operation] = decodeFunctionData({ abi, data }).args;
      return { parameters: {}, calls: [createSafeCall({ to, value, data: inner, operation })] };
    },
    write({ calls: [{ to, value, data, operation } = noCall] }) {
      return encodeFunctionData({ abi, args: [to, value, data, operation] });
    },
    describe: ({ call }, context) => ({
      sentence: `Execute a call of ${describeContract({ address: call.to, noun: "Safe" }, context)} as its module, signed by no owner`,
      fields: [{ label: "Safe", value: describeAddressFully(call.to, context) }],
    }),
  });
}

/** Wrappers of the Safe contracts, version 1.4.1; 1.3.0 has the same functions. */
export const safeWrappers = [
  multiSend,
  execTransaction,
  defineModuleCall("execTransactionFromModule"),
  defineModuleCall("execTransactionFromModuleReturnData"),
] as const;

const noCall = createCall({ to: "0x0000000000000000000000000000000000000000" });

/** @throws {CallInvalidError} for an operation that is no call and no delegatecall. */
function createSafeCall(call: { to: Address; value: bigint; data: Hex; operation: number }) {
  const { operation } = call;
  return createCall({ ...call, operation: operation as 0 | 1 });
}
