import { z } from "zod";
import {
  amountField,
  annotationFields,
  bucketField,
  countField,
  instantField,
  type KindMeta,
  numberField,
  processField,
  shareField,
} from "../../../fields.ts";

const shared = {
  kind: z.literal("feeBurn"),
  /** Where those who pay fees hold their tokens. */
  from: bucketField("Burned from"),
  blockSeconds: numberField("Time between blocks, in seconds", { minimum: 0.01, maximum: 86_400 }),
  /** Before it no fee is burned. Absent: the model's `asOf`. */
  start: instantField("Start").exactOptional(),
  ...annotationFields,
};

/** EIP-1559: the base fee finds the level at which demand fills half a block, and is burned. */
const baseFee = z.strictObject({
  ...shared,
  form: z.literal("baseFee"),
  /** Whole tokens for one unit of gas at the model's `asOf`; 1 gwei is `"0.000000001"`. */
  baseFee: amountField("Base fee"),
  /** Of a block; the target is half of it. */
  gasLimit: countField("Gas limit of a block").min(2, "must be at least 2"),
  /** A process whose value is the gas that would be used in a block at the fee of `asOf`. */
  demand: processField("Wanted gas of a block"),
  /** By how many percent demand falls when the fee rises by one. */
  elasticity: numberField("Elasticity of demand", { minimum: 0.05, maximum: 20 }),
});

/** A fixed share of all gas fees, as BEP-95. */
const share = z.strictObject({
  ...shared,
  form: z.literal("share"),
  /** Whole tokens for one unit of gas. */
  gasPrice: amountField("Gas price"),
  burnedShare: shareField("Burned share of fees"),
  /** A process whose value is the gas used in a block. */
  demand: processField("Used gas of a block"),
});

/** Fees are burned (S25). */
export const feeBurnSchema = z
  .discriminatedUnion("form", [baseFee, share], "must be one of baseFee, share")
  .meta({
    row: "S25",
    title: "Fee burn",
    summary: "A part of transaction fees is burned with every block.",
  } satisfies KindMeta);

export type FeeBurn = z.infer<typeof feeBurnSchema>;
