import { z } from "zod";
import {
  amountField,
  annotationFields,
  bucketField,
  countField,
  destinationField,
  durationField,
  flagField,
  instantField,
  type KindMeta,
  numberField,
  shareField,
  textField,
} from "../../../fields.ts";

const route = {
  kind: z.literal("vesting"),
  from: bucketField("Locked in"),
  to: destinationField("Released to"),
  ...annotationFields,
};

const amounts = {
  total: amountField("Total"),
  /** What `total` has already paid out by the model's `asOf`. */
  released: amountField("Released so far"),
  /** Released whole at `start`, before any cliff. */
  unlockAtStart: shareField("Released at the start").exactOptional(),
  start: instantField("Start"),
};

const revocation = {
  /** Whether the granter may take back what has not vested. Absent: no. */
  revocable: flagField("Can be revoked").exactOptional(),
  /** What has not vested by then moves to `returnTo`; nothing vests later. */
  revokedAt: instantField("Revoked").exactOptional(),
  returnTo: bucketField("Returned to").exactOptional(),
};

/**
 * OpenZeppelin VestingWallet: floor(total × elapsed / duration), less what was released. Sablier floors
 * the share of the time that has passed first, to 18 decimals.
 */
const linear = z.strictObject({
  ...route,
  form: z.literal("linear"),
  ...amounts,
  end: instantField("End"),
  cliffAt: instantField("Cliff").exactOptional(),
  /** Absent: the share of the time is exact. */
  shareDecimals: countField("Decimals of the share of time")
    .max(36, "must be at most 36")
    .exactOptional(),
  ...revocation,
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

/** Equal parts at equal distances: floor(total × k / count) after the k-th. */
const tranches = z.strictObject({
  ...route,
  form: z.literal("tranches"),
  ...amounts,
  firstAt: instantField("First part"),
  everySeconds: durationField("Time between parts"),
  count: countField("Parts").min(1, "must be at least 1").max(1_000, "must be at most 1000"),
  ...revocation,
});

/** Slow at first: floor(total × elapsed^exponent / duration^exponent). */
const exponent = z.strictObject({
  ...route,
  form: z.literal("exponent"),
  ...amounts,
  end: instantField("End"),
  cliffAt: instantField("Cliff").exactOptional(),
  exponent: countField("Exponent").min(1, "must be at least 1").max(16, "must be at most 16"),
  ...revocation,
});

const milestoneField = z.strictObject({
  at: instantField("Date"),
  share: shareField("Share of the total"),
  /** That it is reached at its date; else never. Absent: it is certain. */
  probability: numberField("Probability", { minimum: 0, maximum: 1 }).exactOptional(),
  label: textField.exactOptional(),
});

/**
 * A share at each milestone. An uncertain one is not counted as known; paths reach it or do not.
 */
const milestone = z.strictObject({
  ...route,
  form: z.literal("milestone"),
  /** Of what is still locked at the model's `asOf`. */
  total: amountField("Total"),
  milestones: z
    .array(milestoneField, "must be a list of milestones")
    .min(1, "must have at least one")
    .max(100, "at most 100"),
});

/**
 * A time-locked escrow that opens a part each period: the used share leaves, the rest is locked
 * again behind what is still locked, so that it lasts longer. With one part and share 1 it is a
 * plain time lock.
 */
const escrow = z.strictObject({
  ...route,
  form: z.literal("escrow"),
  total: amountField("Total"),
  amount: amountField("Opened each time"),
  firstAt: instantField("First opening"),
  everySeconds: durationField("Time between openings"),
  used: shareField("Share used of each opening"),
});

/** A locked amount is released on a schedule (S12). */
export const vestingSchema = z
  .discriminatedUnion(
    "form",
    [linear, cliff, treasuryVester, tranches, exponent, milestone, escrow],
    "must be one of linear, cliff, treasuryVester, tranches, exponent, milestone, escrow",
  )
  .meta({
    row: "S12",
    title: "Vesting",
    summary: "A locked amount is released on a schedule.",
  } satisfies KindMeta);

export type Vesting = z.infer<typeof vestingSchema>;

/** A vesting of one form. */
export type VestingOf<Form extends Vesting["form"]> = Extract<Vesting, { form: Form }>;
