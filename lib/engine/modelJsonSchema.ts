import { z } from "zod";
import { modelSchema } from "./modelSchema.ts";

/**
 * The JSON Schema (draft 2020-12) of a model, for editors and other programs. It describes every field
 * alone; what takes several together `parseModel` checks.
 */
export function modelJsonSchema(): object {
  return {
    title: "Mintage model",
    ...z.toJSONSchema(modelSchema, { reused: "ref", unrepresentable: "any" }),
  };
}
