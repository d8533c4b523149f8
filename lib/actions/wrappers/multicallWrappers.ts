import { decodeFunctionData, encodeFunctionData, getAbiItem, type Hex } from "viem";
import { multicall3Abi } from "../../../contracts-abi/multicall3.ts";
import type { ActionDescription, DescribeContext } from "../Action.ts";
import type { Call } from "../Call.ts";
import { createCall } from "../createCall.ts";
import { describeAddressFully } from "../describeAddress.ts";
import { defineWrapper } from "./defineWrapper.ts";
import { countCalls } from "./describeWrapper.ts";

const plainAbi = [getAbiItem({ abi: multicall3Abi, name: "aggregate3" })] as const;
const valueAbi = [getAbiItem({ abi: multicall3Abi, name: "aggregate3Value" })] as const;

/** `aggregate3` of Multicall3: calls without ether, each of which may be allowed to fail. */
const aggregate3 = defineWrapper({
  type: "aggregate3",
  abi: plainAbi[0],
  runs: "now",
  isLibrary: true,
  read(data: Hex) {
    const [items] = decodeFunctionData({ abi: plainAbi, data }).args;
    return {
      parameters: { mayFail: items.map(({ allowFailure }) => allowFailure) },
      calls: items.map(({ target, callData }) => createCall({ to: target, data: callData })),
    };
  },
  write({ parameters: { mayFail }, calls }) {
    const items = calls.map(({ to, data }, index) => ({
      target: to,
      allowFailure: mayFail[index] ?? false,
      callData: data,
    }));
    return encodeFunctionData({ abi: plainAbi, args: [items] });
  },
  describe,
});

/** `aggregate3Value` of Multicall3: the same with ether for each call. */
const aggregate3Value = defineWrapper({
  type: "aggregate3Value",
  abi: valueAbi[0],
  runs: "now",
  isLibrary: true,
  read(data: Hex) {
    const [items] = decodeFunctionData({ abi: valueAbi, data }).args;
    return {
      parameters: { mayFail: items.map(({ allowFailure }) => allowFailure) },
      calls: items.map(({ target, value, callData }) =>
        createCall({ to: target, value, data: callData }),
      ),
    };
  },
  write({ parameters: { mayFail }, calls }) {
    const items = calls.map(({ to, value, data }, index) => ({
      target: to,
      allowFailure: mayFail[index] ?? false,
      value,
      callData: data,
    }));
    return encodeFunctionData({ abi: valueAbi, args: [items] });
  },
  describe,
});

/** Wrappers of Multicall3: by a plain call the contract makes the calls, and it holds no rights. */
export const multicallWrappers = [aggregate3, aggregate3Value] as const;

function describe(
  wrapper: { call: Call; parameters: { mayFail: readonly boolean[] }; calls: readonly Call[] },
  context: DescribeContext,
): ActionDescription {
  const { call, parameters, calls } = wrapper;
  const count = parameters.mayFail.filter((mayFail) => mayFail).length;
  const places = parameters.mayFail.flatMap((mayFail, index) => (mayFail ? [index + 1] : []));
  return {
    sentence: `Make ${countCalls(calls)} through Multicall${count === 0 ? "" : `, of which ${count} may fail unnoticed`}`,
    fields: [
      { label: "Multicall", value: describeAddressFully(call.to, context) },
      ...(count === 0 ? [] : [{ label: "May fail", value: `call ${places.join(", ")}` }]),
    ],
  };
}
