import { z } from "zod";
import { annotationFields, type KindMeta } from "../../fields.ts";

/** Stops or slows the mechanism it holds when the price has fallen too far (S30). */
export const circuitBreakerFields = z
  .strictObject({
    kind: z.literal("circuitBreaker"),
    ...annotationFields,
  })
  .meta({
    row: "S30",
    title: "Circuit breaker",
    summary: "Stops or slows what it holds after a draw-down, too much inflation or outflow.",
  } satisfies KindMeta);

/** The kinds that hold another mechanism in `of`, without that field. */
export const wrapperFields = [circuitBreakerFields] as const;

export type WrapperFields = z.infer<(typeof wrapperFields)[number]>;
