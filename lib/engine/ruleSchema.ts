import { z } from "zod";
import { behaviourSchemas } from "./mechanisms/behaviour/behaviourSchemas.ts";
import { distributionSchemas } from "./mechanisms/distribution/distributionSchemas.ts";
import { issuanceSchemas } from "./mechanisms/issuance/issuanceSchemas.ts";
import { wrapperFields } from "./mechanisms/wrappers/wrapperSchemas.ts";

/** Every kind of mechanism that holds no other. */
export const ruleSchemas = [
  ...issuanceSchemas,
  ...distributionSchemas,
  ...behaviourSchemas,
] as const;

export const ruleSchema = z.discriminatedUnion("kind", ruleSchemas);

/** Every mechanism by its own fields, whatever a wrapper holds. */
export const mechanismFieldsSchema = z.discriminatedUnion("kind", [
  ...ruleSchemas,
  ...wrapperFields,
]);
