import { z } from "zod";
import {
  amountField,
  annotationFields,
  bucketField,
  choiceField,
  type KindMeta,
  numberField,
  processField,
} from "../../../fields.ts";

const chainField = z.strictObject({
  bucket: bucketField("Tokens on this chain"),
  /** Of all tokens on the chains; with routing share. */
  share: numberField("Share of all tokens", { minimum: 0, maximum: 1 }).exactOptional(),
  /** Depth of its markets, in any unit that is the same for all; with routing depth. */
  depth: numberField("Market depth", { minimum: 0 }).exactOptional(),
  /** The depth follows a process instead. */
  depthProcess: processField("Process of the depth").exactOptional(),
  /** What its bridge lets in, and out, a day, as xERC20 (ERC-7281) limits do. Absent: no limit. */
  maximumPerDay: amountField("Bridge limit a day").exactOptional(),
});

/**
 * Tokens spread over several chains (S36). Holders move towards each chain's share, fixed or in
 * proportion to market depth; the bridge locks on the home chain and mints abroad, or burns and mints.
 */
export const bridgeSchema = z
  .strictObject({
    kind: z.literal("bridge"),
    form: choiceField("How the bridge works", ["lockAndMint", "burnAndMint"]),
    routing: choiceField("What holders follow", ["share", "depth"]),
    home: bucketField("Tokens on the home chain"),
    /** Depth on the home chain; with routing depth. */
    homeDepth: numberField("Market depth at home", { minimum: 0 }).exactOptional(),
    chains: z
      .array(chainField, "must be a list of chains")
      .min(1, "must have at least one")
      .max(32, "at most 32"),
    /** Of the gap to its share, a chain closes 1 − exp(−speedPerYear × years). */
    speedPerYear: numberField("Speed", { minimum: 0, maximum: 1_000, per: "year" }),
    ...annotationFields,
  })
  .meta({
    row: "S36",
    title: "Bridge",
    summary: "Spreads tokens over chains, by fixed shares or by where markets are deep.",
  } satisfies KindMeta);

export type Bridge = z.infer<typeof bridgeSchema>;
