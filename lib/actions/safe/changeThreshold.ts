import { decodeFunctionData, encodeFunctionData, getAbiItem } from "viem";
import { z } from "zod";
import { safeAbi } from "../../../contracts-abi/safe.ts";
import { createCall } from "../createCall.ts";
import { defineAction } from "../defineAction.ts";
import { describeAddress, describeAddressFully } from "../describeAddress.ts";
import { describeBefore } from "../describeChange.ts";
import { addressField } from "../fieldSchemas.ts";
import { describeSignatures, describeThreshold, thresholdField } from "./safeThreshold.ts";

const abi = [getAbiItem({ abi: safeAbi, name: "changeThreshold" })] as const;

/** `changeThreshold(uint256)` of a Safe; it must call itself. */
export const changeThreshold = defineAction({
  type: "changeThreshold",
  label: "Change how many owners must sign",
  abi,
  schema: z.strictObject({ contract: addressField("Safe"), threshold: thresholdField }),
  encode: ({ contract, threshold }) =>
    createCall({ to: contract, data: encodeFunctionData({ abi, args: [BigInt(threshold)] }) }),
  read({ to, data }) {
    const [threshold] = decodeFunctionData({ abi, data }).args;
    return { contract: to, threshold: threshold.toString() };
  },
  describe({ contract, threshold }, context) {
    const place = { contract, name: "threshold" };
    return {
      sentence: `Ask for ${describeSignatures(threshold)} on ${describeAddress(contract, context)}${describeBefore(place, context)}`,
      fields: [
        { label: "Safe", value: describeAddressFully(contract, context) },
        describeThreshold({ contract, threshold }, context),
      ],
    };
  },
  effects: ({ contract, threshold }) => [
    { kind: "parameter", contract, name: "threshold", value: threshold },
  ],
});
