import { decodeFunctionData, encodeFunctionData, getAbiItem } from "viem";
import { z } from "zod";
import { safeAbi } from "../../../contracts-abi/safe.ts";
import { createCall } from "../createCall.ts";
import { defineAction } from "../defineAction.ts";
import { describeAddress, describeAddressFully } from "../describeAddress.ts";
import { addressField } from "../fieldSchemas.ts";
import { describeListed } from "./describeListed.ts";

const abi = [getAbiItem({ abi: safeAbi, name: "swapOwner" })] as const;

/** `swapOwner(address,address,address)` of a Safe; it must call itself. */
export const swapOwner = defineAction({
  type: "swapOwner",
  label: "Replace a Safe owner",
  abi,
  schema: z.strictObject({
    contract: addressField("Safe"),
    previousOwner: addressField("Listed before it"),
    oldOwner: addressField("Owner to replace"),
    newOwner: addressField("New owner"),
  }),
  encode: ({ contract, previousOwner, oldOwner, newOwner }) =>
    createCall({
      to: contract,
      data: encodeFunctionData({ abi, args: [previousOwner, oldOwner, newOwner] }),
    }),
  read({ to, data }) {
    const [previousOwner, oldOwner, newOwner] = decodeFunctionData({ abi, data }).args;
    return { contract: to, previousOwner, oldOwner, newOwner };
  },
  describe({ contract, previousOwner, oldOwner, newOwner }, context) {
    const [before, after] = [oldOwner, newOwner].map((owner) => describeAddress(owner, context));
    return {
      sentence: `Replace ${before} by ${after} as an owner of ${describeAddress(contract, context)}`,
      fields: [
        { label: "Safe", value: describeAddressFully(contract, context) },
        {
          label: "Owner",
          value: `${describeAddressFully(oldOwner, context)} → ${describeAddressFully(newOwner, context)}`,
        },
        { label: "Listed before it", value: describeListed(previousOwner, context) },
      ],
    };
  },
  effects: ({ contract }) => [{ kind: "parameter", contract, name: "owners" }],
});
