import type { ActionKind } from "../../actions/Action.ts";
import {
  nominateNewOwner,
  setInflationAmount,
  setMaxInflationAmount,
  setMinterReward,
  setSynthetixProxy,
} from "./scheduleActions.ts";

/** What governance can do with it, beside the general actions. */
export const supplyScheduleActions: readonly ActionKind[] = [
  setInflationAmount,
  setMaxInflationAmount,
  setMinterReward,
  setSynthetixProxy,
  nominateNewOwner,
];
