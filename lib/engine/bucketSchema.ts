import { z } from "zod";
import { amountField, idField, textField } from "./fields.ts";

export const bucketClassSchema = z.enum(
  [
    "circulating",
    "liquidity",
    "staked",
    "treasury",
    "locked",
    "team",
    "investors",
    "community",
    "bridged",
  ],
  "must be one of circulating, liquidity, staked, treasury, locked, team, investors, community, bridged",
);

/** A part of the supply. */
export const bucketSchema = z.strictObject({
  id: idField,
  class: bucketClassSchema,
  amount: amountField("Amount"),
  label: textField.exactOptional(),
});
