import { z } from "zod";
import {
  annotationFields,
  bucketField,
  destinationField,
  type KindMeta,
  processField,
  shareField,
} from "../../../fields.ts";

const shared = {
  kind: z.literal("revenue"),
  feeRate: shareField("Fee, of volume"),
  /** Shares of the fees; what they leave stays with those who earned it, such as liquidity providers. */
  treasuryShare: shareField("Treasury's share of fees"),
  holderShare: shareField("Holders' share of fees"),
  ...annotationFields,
};

/** Fees are paid in the token itself: they move, and a share may be burned. */
const token = z.strictObject({
  ...shared,
  form: z.literal("token"),
  /** A process whose value is the yearly volume, in whole tokens. */
  volume: processField("Volume of a year"),
  from: bucketField("Paid from"),
  treasuryTo: destinationField("Treasury"),
  holdersTo: destinationField("Holders"),
  burnedShare: shareField("Burned share of fees"),
});

/** Fees are paid in the quote asset: no token moves; the inflows are reported. To buy back with them, see `buyback`. */
const quote = z.strictObject({
  ...shared,
  form: z.literal("quote"),
  /** A process whose value is the yearly volume, in the quote asset. */
  volume: processField("Volume of a year"),
});

/** A protocol earns fees on its volume and shares them (S41). */
export const revenueSchema = z
  .discriminatedUnion("form", [token, quote], "must be one of token, quote")
  .meta({
    row: "S41",
    title: "Revenue",
    summary: "Fees on volume, shared between treasury, holders and burn.",
  } satisfies KindMeta);

export type Revenue = z.infer<typeof revenueSchema>;
