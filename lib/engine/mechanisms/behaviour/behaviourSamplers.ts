import { sampleBridge } from "./bridge/sampleBridge.ts";
import { sampleBuyback } from "./buyback/sampleBuyback.ts";
import { sampleCohort } from "./cohort/sampleCohort.ts";
import { sampleCollateralMint } from "./collateralMint/sampleCollateralMint.ts";
import { sampleFeeBurn } from "./feeBurn/sampleFeeBurn.ts";
import { sampleLeveragedToken } from "./leveragedToken/sampleLeveragedToken.ts";
import { sampleLiquidStaking } from "./liquidStaking/sampleLiquidStaking.ts";
import { samplePeriodicBurn } from "./periodicBurn/samplePeriodicBurn.ts";
import { sampleRebase } from "./rebase/sampleRebase.ts";
import { sampleRestaking } from "./restaking/sampleRestaking.ts";
import { sampleRevenue } from "./revenue/sampleRevenue.ts";

/** The samplers of the kinds in this folder; a kind without one moves what its exact process moves. */
export const behaviourSamplers = {
  bridge: sampleBridge,
  buyback: sampleBuyback,
  cohort: sampleCohort,
  collateralMint: sampleCollateralMint,
  feeBurn: sampleFeeBurn,
  leveragedToken: sampleLeveragedToken,
  liquidStaking: sampleLiquidStaking,
  periodicBurn: samplePeriodicBurn,
  rebase: sampleRebase,
  restaking: sampleRestaking,
  revenue: sampleRevenue,
};
