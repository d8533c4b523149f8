import { bridgeSchema } from "./bridge/bridgeSchema.ts";
import { buybackSchema } from "./buyback/buybackSchema.ts";
import { cohortSchema } from "./cohort/cohortSchema.ts";
import { collateralMintSchema } from "./collateralMint/collateralMintSchema.ts";
import { feeBurnSchema } from "./feeBurn/feeBurnSchema.ts";
import { leveragedTokenSchema } from "./leveragedToken/leveragedTokenSchema.ts";
import { liquidStakingSchema } from "./liquidStaking/liquidStakingSchema.ts";
import { periodicBurnSchema } from "./periodicBurn/periodicBurnSchema.ts";
import { rebaseSchema } from "./rebase/rebaseSchema.ts";
import { restakingSchema } from "./restaking/restakingSchema.ts";
import { revenueSchema } from "./revenue/revenueSchema.ts";

/** The schemas of the kinds in this folder, in the order in which a form offers them. */
export const behaviourSchemas = [
  liquidStakingSchema,
  restakingSchema,
  rebaseSchema,
  collateralMintSchema,
  leveragedTokenSchema,
  feeBurnSchema,
  periodicBurnSchema,
  revenueSchema,
  buybackSchema,
  bridgeSchema,
  cohortSchema,
] as const;
