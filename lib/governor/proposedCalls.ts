import { type Address, concat, type Hex, keccak256, slice, stringToHex } from "viem";
import type { Call } from "../actions/Call.ts";
import { createCall } from "../actions/createCall.ts";

/** The calls of a proposal as a governor lists them: four arrays of one length. */
export function proposedCalls(parameters: {
  targets: readonly Address[];
  values: readonly bigint[];
  signatures: readonly string[];
  calldatas: readonly Hex[];
}): Call[] {
  const { targets, values, signatures, calldatas } = parameters;
  return targets.map((to, index) =>
    createCall({
      to,
      value: values[index] ?? 0n,
      data: joinSignature(signatures[index] ?? "", calldatas[index] ?? "0x"),
    }),
  );
}

/** As the timelock does: a signature is hashed as it is written, spaces and all. */
function joinSignature(signature: string, calldata: Hex): Hex {
  if (signature === "") return calldata;
  return concat([slice(keccak256(stringToHex(signature)), 0, 4), calldata]);
}
