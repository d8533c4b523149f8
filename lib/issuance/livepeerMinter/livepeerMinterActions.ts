import type { ActionKind } from "../../actions/Action.ts";
import { setInflationChange, setTargetBondingRate } from "./livepeerActions.ts";

/** What governance can do with it, beside the general actions. */
export const livepeerMinterActions: readonly ActionKind[] = [
  setInflationChange,
  setTargetBondingRate,
];
