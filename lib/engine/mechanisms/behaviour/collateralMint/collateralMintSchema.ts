import { z } from "zod";
import {
  amountField,
  annotationFields,
  bucketField,
  destinationField,
  durationField,
  instantField,
  type KindMeta,
  processField,
  rateField,
  shareField,
} from "../../../fields.ts";

/** What backs the debt: on sampled paths it limits what is drawn, and its fall liquidates. */
const collateral = z.strictObject({
  /** A process whose value is what the collateral is worth, in units of the token. */
  value: processField("Value of the collateral"),
  /** Collateral over debt below which positions are liquidated; `"1.5"` is 150 %. */
  liquidationRatio: rateField("Liquidation ratio"),
  /** Collateral over debt that owners keep: they draw up to it, and repay below it. */
  keptRatio: rateField("Ratio that owners keep"),
  /** Of the repaid debt, in collateral, on top of it. */
  penalty: shareField("Liquidation penalty"),
});

/**
 * Tokens drawn against collateral under a ceiling, with a fee by the second (S23): Maker's DAI, or a
 * real-world-asset vault. One token is worth one unit of the quote asset.
 */
export const collateralMintSchema = z
  .strictObject({
    kind: z.literal("collateralMint"),
    /** Where drawn tokens go, and repaid ones come from. */
    to: bucketField("Drawn to, repaid from"),
    /** At the model's `asOf`, fees included. */
    debt: amountField("Debt"),
    /** Debt ceiling; looked at only when drawing. */
    line: amountField("Debt ceiling"),
    /** Factor a second with up to 27 digits after the point; `"1"` is no fee. */
    duty: rateField("Stability fee factor", "second"),
    /** The fee is issued there: Maker's surplus. */
    feeTo: destinationField("Fees go to"),
    /** Between accruals (`drip`). */
    everySeconds: durationField("Time between accruals"),
    /** Absent: one period after the model's `asOf`. */
    firstAt: instantField("First accrual").exactOptional(),
    /** A process whose value is the debt that owners want, in whole tokens. Absent: they draw nothing. */
    demand: processField("Wanted debt").exactOptional(),
    collateral: collateral.exactOptional(),
    ...annotationFields,
  })
  .meta({
    row: "S23",
    title: "Collateral mint",
    summary: "Tokens are drawn against collateral, with a ceiling, a fee and liquidation.",
  } satisfies KindMeta);

export type CollateralMint = z.infer<typeof collateralMintSchema>;
