import {
  type Abi,
  type AbiFunction,
  decodeAbiParameters,
  type Hex,
  sliceHex,
  toFunctionSelector,
} from "viem";
import { formatAbiValue, withoutNames } from "./abiValue.ts";
import type { Call } from "./Call.ts";
import { type ContractCallParameters, contractCall } from "./contractCall.ts";
import { defineAction } from "./defineAction.ts";
import { formatFunctionSignature } from "./functionSignature.ts";

/** Reads a call by an ABI that is known to be its target's; `undefined` unless it encodes back exactly. */
export function decodeContractCall(call: Call, abi: Abi): ContractCallParameters | undefined {
  return defineAction({ ...contractCall, read: (exact) => readByAbi(exact, abi) }).decode(call);
}

function readByAbi({ to, value, data }: Call, abi: Abi): ContractCallParameters | undefined {
  const item = findFunction(abi, sliceHex(data, 0, 4));
  if (item === undefined) return undefined;
  const payload: Hex = `0x${data.slice(10)}`;
  const values = decodeAbiParameters(item.inputs.map(withoutNames), payload);
  return {
    to,
    value: value.toString(),
    signature: formatFunctionSignature(item),
    args: values.map(formatAbiValue),
  };
}

function findFunction(abi: Abi, selector: Hex): AbiFunction | undefined {
  return abi.find(
    (item): item is AbiFunction =>
      item.type === "function" && toFunctionSelector(item) === selector,
  );
}
