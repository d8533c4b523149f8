import type { ActionKind } from "../../actions/Action.ts";
import { addGaugeType, addGaugeTypeWithoutWeight } from "./addGaugeType.ts";
import {
  addGauge,
  addGaugeWithoutWeight,
  applyTransferOwnership,
  changeGaugeWeight,
  changeTypeWeight,
  commitTransferOwnership,
} from "./gaugeActions.ts";

/** What governance can do with it, beside the general actions. */
export const gaugeControllerActions: readonly ActionKind[] = [
  addGaugeType,
  addGaugeTypeWithoutWeight,
  addGauge,
  addGaugeWithoutWeight,
  changeTypeWeight,
  changeGaugeWeight,
  commitTransferOwnership,
  applyTransferOwnership,
];
