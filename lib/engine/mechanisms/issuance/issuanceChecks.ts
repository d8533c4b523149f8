import { checkAdaptiveRate } from "./adaptiveRate/checkAdaptiveRate.ts";
import { checkCappedMint } from "./cappedMint/checkCappedMint.ts";
import { checkCompounding } from "./compounding/checkCompounding.ts";
import { checkConstantRate } from "./constantRate/checkConstantRate.ts";
import { checkDelegatedStake } from "./delegatedStake/checkDelegatedStake.ts";
import { checkFairLaunch } from "./fairLaunch/checkFairLaunch.ts";
import { checkHalving } from "./halving/checkHalving.ts";
import { checkProofOfStake } from "./proofOfStake/checkProofOfStake.ts";
import { checkStepDecay } from "./stepDecay/checkStepDecay.ts";

/** What takes several fields of one mechanism together, by kind. */
export const issuanceChecks = {
  adaptiveRate: checkAdaptiveRate,
  cappedMint: checkCappedMint,
  compounding: checkCompounding,
  constantRate: checkConstantRate,
  delegatedStake: checkDelegatedStake,
  fairLaunch: checkFairLaunch,
  halving: checkHalving,
  proofOfStake: checkProofOfStake,
  stepDecay: checkStepDecay,
};
