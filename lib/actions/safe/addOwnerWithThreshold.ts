import { decodeFunctionData, encodeFunctionData, getAbiItem } from "viem";
import { z } from "zod";
import { safeAbi } from "../../../contracts-abi/safe.ts";
import { createCall } from "../createCall.ts";
import { defineAction } from "../defineAction.ts";
import { describeAddress, describeAddressFully } from "../describeAddress.ts";
import { addressField } from "../fieldSchemas.ts";
import { describeSignatures, describeThreshold, thresholdField } from "./safeThreshold.ts";

const abi = [getAbiItem({ abi: safeAbi, name: "addOwnerWithThreshold" })] as const;

/** `addOwnerWithThreshold(address,uint256)` of a Safe; it must call itself. */
export const addOwnerWithThreshold = defineAction({
  type: "addOwnerWithThreshold",
  label: "Add a Safe owner",
  abi,
  schema: z.strictObject({
    contract: addressField("Safe"),
    owner: addressField("New owner"),
    threshold: thresholdField,
  }),
  encode: ({ contract, owner, threshold }) =>
    createCall({
      to: contract,
      data: encodeFunctionData({ abi, args: [owner, BigInt(threshold)] }),
    }),
  read({ to, data }) {
    const [owner, threshold] = decodeFunctionData({ abi, data }).args;
    return { contract: to, owner, threshold: threshold.toString() };
  },
  describe({ contract, owner, threshold }, context) {
    const safe = describeAddress(contract, context);
    return {
      sentence: `Make ${describeAddress(owner, context)} an owner of ${safe}, which then asks for ${describeSignatures(threshold)}`,
      fields: [
        { label: "Safe", value: describeAddressFully(contract, context) },
        { label: "New owner", value: describeAddressFully(owner, context) },
        describeThreshold({ contract, threshold }, context),
      ],
    };
  },
  effects: ({ contract, threshold }) => [
    { kind: "parameter", contract, name: "owners" },
    { kind: "parameter", contract, name: "threshold", value: threshold },
  ],
});
