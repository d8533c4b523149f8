import type { ActionKind } from "../../actions/Action.ts";
import { notifyRewardAmount } from "./notifyRewardAmount.ts";
import { recoverERC20 } from "./recoverERC20.ts";
import { setPaused } from "./setPaused.ts";
import { setRewardsDuration } from "./setRewardsDuration.ts";

/** What governance can do with it, beside the general actions. */
export const stakingRewardsActions: readonly ActionKind[] = [
  notifyRewardAmount,
  setRewardsDuration,
  setPaused,
  recoverERC20,
];
