import { z } from "zod";
import {
  amountField,
  annotationFields,
  countField,
  destinationField,
  durationField,
  instantField,
  type KindMeta,
  shareField,
} from "../../../fields.ts";

/** Governance may mint up to a share of supply, at most once an interval (S19). */
export const cappedMintSchema = z
  .strictObject({
    kind: z.literal("cappedMint"),
    to: destinationField("Minted to"),
    /** Of total supply at the mint, `"0.02"` is 2 %. The product is floored to a base unit. */
    maxPerMint: shareField("Most per mint, of supply"),
    minimumIntervalSeconds: durationField("Time between mints"),
    /** Unix seconds of the next possible mint. */
    firstMintAt: instantField("First possible mint"),
    /** Share of each possible mint that is used: `"0"` never, `"1"` always. */
    use: shareField("Share of the right that is used"),
    /**
     * What the very first mint allows instead of the cap: `mint` of OP's MintManager checks neither
     * the cap nor the time before its first use, so any amount is possible and this one is planned.
     */
    firstMint: amountField("First mint, not capped").exactOptional(),
    /** Bits in which the contract holds the supply, 96 for UNI; a larger one reverts. */
    supplyBits: countField("Bits of the supply")
      .min(8, "must be at least 8")
      .max(256, "must be at most 256")
      .exactOptional(),
    ...annotationFields,
  })
  .meta({
    row: "S19",
    title: "Capped mint",
    summary: "Governance may mint up to a share of supply once an interval.",
  } satisfies KindMeta);

export type CappedMint = z.infer<typeof cappedMintSchema>;
