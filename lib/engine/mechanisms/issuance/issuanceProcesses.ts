import { adaptiveRate } from "./adaptiveRate/adaptiveRate.ts";
import { cap } from "./cap/cap.ts";
import { cappedMint } from "./cappedMint/cappedMint.ts";
import { compounding } from "./compounding/compounding.ts";
import { constantRate } from "./constantRate/constantRate.ts";
import { delegatedStake } from "./delegatedStake/delegatedStake.ts";
import { fairLaunch } from "./fairLaunch/fairLaunch.ts";
import { halving } from "./halving/halving.ts";
import { proofOfStake } from "./proofOfStake/proofOfStake.ts";
import { stepDecay } from "./stepDecay/stepDecay.ts";

/** The exact processes of the kinds in this folder. */
export const issuanceProcesses = {
  adaptiveRate,
  cap,
  cappedMint,
  compounding,
  constantRate,
  delegatedStake,
  fairLaunch,
  halving,
  proofOfStake,
  stepDecay,
};
