import { z } from "zod";
import {
  annotationFields,
  bucketField,
  durationField,
  instantField,
  type KindMeta,
  numberField,
  processField,
} from "../../../fields.ts";

const leverageField = (title: string) => numberField(title, { minimum: 1, maximum: 20 });

/**
 * A token that holds an asset with borrowed money (S24): supply follows what people put in, minted and
 * redeemed at net asset value, and each rebalance brings the leverage back towards its target.
 */
export const leveragedTokenSchema = z
  .strictObject({
    kind: z.literal("leveragedToken"),
    /** Minted to and redeemed from. */
    to: bucketField("Minted to, redeemed from"),
    /** A process whose value is the price of the asset held. */
    underlying: processField("Price of the asset"),
    /** A process whose value is what people want to have in the product, in the quote asset. Absent: as many tokens as there are. */
    demand: processField("Wanted value").exactOptional(),
    /** Of one token, in the quote asset, at the model's `asOf`. */
    netAssetValue: numberField("Net asset value of a token", { minimum: 1e-9 }),
    leverage: leverageField("Leverage now"),
    target: leverageField("Target leverage"),
    minimum: leverageField("Lowest leverage"),
    maximum: leverageField("Highest leverage"),
    /** Share of the way to the target that one rebalance goes; 0.05 is 5 %. */
    speed: numberField("Recentering speed", { minimum: 0.000001, maximum: 1 }),
    /** Interest on what is borrowed, beyond what the asset earns, and the product's own fee. */
    costPerYear: numberField("Cost, of net asset value", {
      minimum: 0,
      maximum: 5,
      per: "year",
    }),
    everySeconds: durationField("Time between rebalances"),
    /** Absent: one period after the model's `asOf`. */
    firstAt: instantField("First rebalance").exactOptional(),
    ...annotationFields,
  })
  .meta({
    row: "S24",
    title: "Leveraged token",
    summary: "Minted and redeemed at net asset value; leverage returns to its target.",
  } satisfies KindMeta);

export type LeveragedToken = z.infer<typeof leveragedTokenSchema>;
