import { z } from "zod";
import { amountField, annotationFields, type KindMeta } from "../../../fields.ts";

/** Total supply never above `max` (S38); what was cut is reported by the mechanism it was cut from. */
export const capSchema = z
  .strictObject({ kind: z.literal("cap"), max: amountField("Largest supply"), ...annotationFields })
  .meta({
    row: "S38",
    title: "Hard cap",
    summary: "Total supply never passes a cap.",
  } satisfies KindMeta);

export type Cap = z.infer<typeof capSchema>;
