import { decodeFunctionData, encodeFunctionData, getAbiItem } from "viem";
import { z } from "zod";
import { safeAbi } from "../../../contracts-abi/safe.ts";
import { createCall } from "../createCall.ts";
import { defineAction } from "../defineAction.ts";
import { describeAddress, describeAddressFully } from "../describeAddress.ts";
import { addressField } from "../fieldSchemas.ts";
import { describeListed } from "./describeListed.ts";
import { describeSignatures, describeThreshold, thresholdField } from "./safeThreshold.ts";

const abi = [getAbiItem({ abi: safeAbi, name: "removeOwner" })] as const;

/** `removeOwner(address,address,uint256)` of a Safe; it must call itself. */
export const removeOwner = defineAction({
  type: "removeOwner",
  label: "Remove a Safe owner",
  abi,
  schema: z.strictObject({
    contract: addressField("Safe"),
    previousOwner: addressField("Listed before it"),
    owner: addressField("Owner to remove"),
    threshold: thresholdField,
  }),
  encode: ({ contract, previousOwner, owner, threshold }) =>
    createCall({
      to: contract,
      data: encodeFunctionData({ abi, args: [previousOwner, owner, BigInt(threshold)] }),
    }),
  read({ to, data }) {
    const [previousOwner, owner, threshold] = decodeFunctionData({ abi, data }).args;
    return { contract: to, previousOwner, owner, threshold: threshold.toString() };
  },
  describe({ contract, previousOwner, owner, threshold }, context) {
    const safe = describeAddress(contract, context);
    return {
      sentence: `Remove ${describeAddress(owner, context)} as an owner of ${safe}, which then asks for ${describeSignatures(threshold)}`,
      fields: [
        { label: "Safe", value: describeAddressFully(contract, context) },
        { label: "Owner to remove", value: describeAddressFully(owner, context) },
        { label: "Listed before it", value: describeListed(previousOwner, context) },
        describeThreshold({ contract, threshold }, context),
      ],
    };
  },
  effects: ({ contract, threshold }) => [
    { kind: "parameter", contract, name: "owners" },
    { kind: "parameter", contract, name: "threshold", value: threshold },
  ],
});
