import { sampleCircuitBreaker } from "./circuitBreaker/sampleCircuitBreaker.ts";
import { sampleOracleDriven } from "./oracleDriven/sampleOracleDriven.ts";
import { sampleTreasuryPolicy } from "./treasuryPolicy/sampleTreasuryPolicy.ts";
import { sampleVolatilityAdjusted } from "./volatilityAdjusted/sampleVolatilityAdjusted.ts";

/** The samplers of the kinds in this folder: each writes what it holds with its payments changed. */
export const wrapperSamplers = {
  volatilityAdjusted: sampleVolatilityAdjusted,
  circuitBreaker: sampleCircuitBreaker,
  oracleDriven: sampleOracleDriven,
  treasuryPolicy: sampleTreasuryPolicy,
};
