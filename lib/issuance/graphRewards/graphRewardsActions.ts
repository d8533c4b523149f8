import type { ActionKind } from "../../actions/Action.ts";
import {
  setIssuancePerBlock,
  setIssuanceRate,
  setMinimumSubgraphSignal,
  setSubgraphAvailabilityOracle,
} from "./graphActions.ts";

/** What governance can do with it, beside the general actions. */
export const graphRewardsActions: readonly ActionKind[] = [
  setIssuancePerBlock,
  setIssuanceRate,
  setMinimumSubgraphSignal,
  setSubgraphAvailabilityOracle,
];
