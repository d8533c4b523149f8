import type { z } from "zod";
import { circuitBreakerFields } from "./circuitBreaker/circuitBreakerFields.ts";
import { oracleDrivenFields } from "./oracleDriven/oracleDrivenFields.ts";
import { treasuryPolicyFields } from "./treasuryPolicy/treasuryPolicyFields.ts";
import { volatilityAdjustedFields } from "./volatilityAdjusted/volatilityAdjustedFields.ts";

/** The kinds that hold another mechanism in `of`, without that field. */
export const wrapperFields = [
  volatilityAdjustedFields,
  circuitBreakerFields,
  oracleDrivenFields,
  treasuryPolicyFields,
] as const;

export type WrapperFields = z.infer<(typeof wrapperFields)[number]>;
