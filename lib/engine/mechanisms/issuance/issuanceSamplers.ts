import { sampleAdaptiveRate } from "./adaptiveRate/sampleAdaptiveRate.ts";
import { sampleCappedMint } from "./cappedMint/sampleCappedMint.ts";
import { sampleCompounding } from "./compounding/sampleCompounding.ts";
import { sampleFairLaunch } from "./fairLaunch/sampleFairLaunch.ts";
import { sampleProofOfStake } from "./proofOfStake/sampleProofOfStake.ts";

/** The samplers of the kinds in this folder; a kind without one moves what its exact process moves. */
export const issuanceSamplers = {
  adaptiveRate: sampleAdaptiveRate,
  cappedMint: sampleCappedMint,
  compounding: sampleCompounding,
  fairLaunch: sampleFairLaunch,
  proofOfStake: sampleProofOfStake,
};
