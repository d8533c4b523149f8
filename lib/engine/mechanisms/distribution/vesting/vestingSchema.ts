import { z } from "zod";
import {
  amountField,
  annotationFields,
  bucketField,
  destinationField,
  instantField,
  type KindMeta,
} from "../../../fields.ts";

const route = {
  kind: z.literal("vesting"),
  from: bucketField("Locked in"),
  to: destinationField("Released to"),
  ...annotationFields,
};

/** OpenZeppelin VestingWallet: floor(total × elapsed / duration), less what was released. */
const linear = z.strictObject({
  ...route,
  form: z.literal("linear"),
  total: amountField("Total"),
  /** What `total` has already paid out by the model's `asOf`. */
  released: amountField("Released so far"),
  start: instantField("Start"),
  end: instantField("End"),
  cliffAt: instantField("Cliff").exactOptional(),
});

/** Released whole; at once where `cliffAt` has passed. */
const cliff = z.strictObject({
  ...route,
  form: z.literal("cliff"),
  amount: amountField("Amount"),
  cliffAt: instantField("Cliff"),
});

/**
 * Uniswap TreasuryVester: floor(amount × (t − lastUpdate) / (end − begin)) at each claim, the whole
 * bucket from `end` on. Claimed at each date; needs a bucket of its own.
 */
const treasuryVester = z.strictObject({
  ...route,
  form: z.literal("treasuryVester"),
  amount: amountField("Amount"),
  begin: instantField("Begin"),
  cliffAt: instantField("Cliff"),
  end: instantField("End"),
  lastUpdate: instantField("Last claim"),
});

/** A locked amount is released on a schedule (S12). */
export const vestingSchema = z
  .discriminatedUnion(
    "form",
    [linear, cliff, treasuryVester],
    "must be one of linear, cliff, treasuryVester",
  )
  .meta({
    row: "S12",
    title: "Vesting",
    summary: "A locked amount is released on a schedule.",
  } satisfies KindMeta);

export type Vesting = z.infer<typeof vestingSchema>;
