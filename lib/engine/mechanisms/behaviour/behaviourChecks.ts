import { checkBridge } from "./bridge/checkBridge.ts";
import { checkBuyback } from "./buyback/checkBuyback.ts";
import { checkCohort } from "./cohort/checkCohort.ts";
import { checkCollateralMint } from "./collateralMint/checkCollateralMint.ts";
import { checkFeeBurn } from "./feeBurn/checkFeeBurn.ts";
import { checkLeveragedToken } from "./leveragedToken/checkLeveragedToken.ts";
import { checkLiquidStaking } from "./liquidStaking/checkLiquidStaking.ts";
import { checkPeriodicBurn } from "./periodicBurn/checkPeriodicBurn.ts";
import { checkRebase } from "./rebase/checkRebase.ts";
import { checkRestaking } from "./restaking/checkRestaking.ts";
import { checkRevenue } from "./revenue/checkRevenue.ts";

/** What takes several fields of one mechanism together, by kind. */
export const behaviourChecks = {
  bridge: checkBridge,
  buyback: checkBuyback,
  cohort: checkCohort,
  collateralMint: checkCollateralMint,
  feeBurn: checkFeeBurn,
  leveragedToken: checkLeveragedToken,
  liquidStaking: checkLiquidStaking,
  periodicBurn: checkPeriodicBurn,
  rebase: checkRebase,
  restaking: checkRestaking,
  revenue: checkRevenue,
};
