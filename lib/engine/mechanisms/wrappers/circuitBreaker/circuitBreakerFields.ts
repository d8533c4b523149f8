import { z } from "zod";
import {
  annotationFields,
  bucketField,
  durationField,
  type KindMeta,
  numberField,
} from "../../../fields.ts";

/**
 * Slows or stops what it holds while tripped (S30). It trips when any of the limits that are given is
 * passed, and lets through again `coolDownSeconds` after the last time one was.
 */
export const circuitBreakerFields = z
  .strictObject({
    kind: z.literal("circuitBreaker"),
    /** Fall of the price from its peak, as a share of the peak. The peak starts anew after a cool-down. */
    maximumDrawdown: numberField("Largest fall of the price", {
      minimum: 0,
      maximum: 1,
    }).exactOptional(),
    /** Growth of the total within one window. */
    maximumInflation: numberField("Largest growth of the total in a window", {
      minimum: 0,
      maximum: 1_000,
    }).exactOptional(),
    /** What has left `outflowFrom` within one window, as a share of what it held at its beginning. */
    maximumOutflow: numberField("Largest outflow in a window", {
      minimum: 0,
      maximum: 1,
    }).exactOptional(),
    outflowFrom: bucketField("Bucket watched for outflow").exactOptional(),
    /** Windows follow one another from the start of the model. */
    windowSeconds: durationField("Window").exactOptional(),
    coolDownSeconds: durationField("Cool-down"),
    /** What is let through while tripped; absent: nothing. */
    slowTo: numberField("Share let through while tripped", {
      minimum: 0,
      maximum: 1,
    }).exactOptional(),
    ...annotationFields,
  })
  .meta({
    row: "S30",
    title: "Circuit breaker",
    summary: "Stops or slows what it holds after a draw-down, too much inflation or outflow.",
  } satisfies KindMeta);
