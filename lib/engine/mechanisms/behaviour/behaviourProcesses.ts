import { collateralMint } from "./collateralMint/collateralMint.ts";
import { liquidStaking } from "./liquidStaking/liquidStaking.ts";
import { restaking } from "./restaking/restaking.ts";

/** The exact processes of the kinds in this folder; behaviour alone drives the others. */
export const behaviourProcesses = { collateralMint, liquidStaking, restaking };
