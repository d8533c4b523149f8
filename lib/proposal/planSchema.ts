import { z } from "zod";
import { createCall } from "../actions/createCall.ts";
import { addressSchema, amountSchema, bytes32Schema } from "../actions/parameterSchemas.ts";
import { routeSchema, textSchema } from "./draftSchema.ts";
import type { Plan } from "./Plan.ts";

// Compiling schemas takes `new Function`, which the content security policy refuses and reports.
z.config({ jitless: true });

const hexSchema = z
  .string()
  .regex(/^0x(?:[0-9a-fA-F]{2})*$/, "must be 0x and an even number of hexadecimal digits")
  .transform((text) => `0x${text.slice(2).toLowerCase()}` as const);

const callSchema = z
  .strictObject({
    to: addressSchema,
    value: amountSchema.transform(BigInt),
    data: hexSchema,
    operation: z.union([z.literal(0), z.literal(1)], "must be 0 or 1"),
  })
  .transform(createCall);

const stepSchema = z.strictObject({
  id: z.string().min(1, "must not be empty"),
  kind: z.enum(["propose", "vote", "queue", "sign", "execute"]),
  label: z.string(),
  actor: z.exactOptional(addressSchema),
  status: z.enum(["waiting", "sending", "sent", "done"]),
  transactionHash: z.exactOptional(bytes32Schema),
  signature: z.exactOptional(hexSchema),
});

/** A plan as its file holds it; values of calls are decimal strings there. */
export const planSchema: z.ZodType<Plan> = z.strictObject({
  version: z.literal(1),
  id: z.string().min(1, "must not be empty"),
  chainId: z.int().positive(),
  route: routeSchema,
  flavour: z.string(),
  title: z.string(),
  description: textSchema,
  calls: z.array(callSchema),
  facts: z.record(z.string(), z.string()),
  steps: z.array(stepSchema),
});
