import { adaptiveRateSchema } from "./adaptiveRate/adaptiveRateSchema.ts";
import { capSchema } from "./cap/capSchema.ts";
import { cappedMintSchema } from "./cappedMint/cappedMintSchema.ts";
import { compoundingSchema } from "./compounding/compoundingSchema.ts";
import { constantRateSchema } from "./constantRate/constantRateSchema.ts";
import { delegatedStakeSchema } from "./delegatedStake/delegatedStakeSchema.ts";
import { fairLaunchSchema } from "./fairLaunch/fairLaunchSchema.ts";
import { halvingSchema } from "./halving/halvingSchema.ts";
import { proofOfStakeSchema } from "./proofOfStake/proofOfStakeSchema.ts";
import { stepDecaySchema } from "./stepDecay/stepDecaySchema.ts";

/** The schemas of the kinds in this folder, in the order in which a form offers them. */
export const issuanceSchemas = [
  cappedMintSchema,
  constantRateSchema,
  capSchema,
  stepDecaySchema,
  compoundingSchema,
  adaptiveRateSchema,
  halvingSchema,
  proofOfStakeSchema,
  delegatedStakeSchema,
  fairLaunchSchema,
] as const;
