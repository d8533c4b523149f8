import { checkCircuitBreaker } from "./circuitBreaker/checkCircuitBreaker.ts";
import { checkOracleDriven } from "./oracleDriven/checkOracleDriven.ts";
import { checkTreasuryPolicy } from "./treasuryPolicy/checkTreasuryPolicy.ts";
import { checkVolatilityAdjusted } from "./volatilityAdjusted/checkVolatilityAdjusted.ts";

/** What takes several fields of one wrapper together, by kind. */
export const wrapperChecks = {
  volatilityAdjusted: checkVolatilityAdjusted,
  circuitBreaker: checkCircuitBreaker,
  oracleDriven: checkOracleDriven,
  treasuryPolicy: checkTreasuryPolicy,
};
