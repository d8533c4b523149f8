import { sampleCappedMint } from "./cappedMint/sampleCappedMint.ts";
import { sampleCompounding } from "./compounding/sampleCompounding.ts";
import { sampleFairLaunch } from "./fairLaunch/sampleFairLaunch.ts";

/** The samplers of the kinds in this folder; a kind without one moves what its exact process moves. */
export const issuanceSamplers = {
  cappedMint: sampleCappedMint,
  compounding: sampleCompounding,
  fairLaunch: sampleFairLaunch,
};
