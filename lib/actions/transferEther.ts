import { z } from "zod";
import { createCall } from "./createCall.ts";
import { defineAction } from "./defineAction.ts";
import { describeAddress, describeAddressFully } from "./describeAddress.ts";
import { describeAmount } from "./describeAmount.ts";
import { addressSchema, amountSchema } from "./parameterSchemas.ts";

/** Ether sent with no data. Nothing sent with no data is no payment, and refused. */
export const transferEther = defineAction({
  type: "transferEther",
  label: "Send ether",
  abi: [],
  schema: z.strictObject({
    recipient: addressSchema,
    /** Wei. */
    amount: amountSchema.refine((text) => text !== "0", "must be more than 0"),
  }),
  encode: ({ recipient, amount }) => createCall({ to: recipient, value: BigInt(amount) }),
  read: ({ to, value }) => {
    if (value === 0n) return undefined;
    return { recipient: to, amount: value.toString() };
  },
  describe({ recipient, amount }, context) {
    const quantity = describeAmount(amount, { asset: "ether", context });
    return {
      sentence: `Send ${quantity} to ${describeAddress(recipient, context)}`,
      fields: [
        { label: "Recipient", value: describeAddressFully(recipient, context) },
        { label: "Amount", value: quantity },
      ],
    };
  },
  effects: ({ recipient, amount }) => [
    { kind: "flow", asset: "ether", amount: BigInt(amount), recipient },
  ],
});
