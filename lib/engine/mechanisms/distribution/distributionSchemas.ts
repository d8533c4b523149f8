import { grantSchema } from "./grant/grantSchema.ts";
import { vestingSchema } from "./vesting/vestingSchema.ts";

/** The schemas of the kinds in this folder, in the order in which a form offers them. */
export const distributionSchemas = [vestingSchema, grantSchema] as const;
