import { getAbiItem } from "viem";
import {
  feeChefPoolsAbi,
  masterChefAbi,
  masterChefPoolsAbi,
} from "../../../contracts-abi/masterChef.ts";
import type { ActionKind } from "../../actions/Action.ts";
import { defineSetting } from "../../actions/defineSetting.ts";
import type { CallField } from "../defineCall.ts";
import { defineSetRate } from "../defineSetRate.ts";
import { defineAddPool, defineSetPoolWeight } from "./poolActions.ts";

const update: CallField = { name: "update", title: "Pay all pools first", is: "flag" };
const fee: CallField = {
  name: "feeBps",
  title: "Fee on deposits, in hundredths of a percent",
  is: "whole",
  bits: 16n,
};

/** `add(uint256,address,bool)` of SushiSwap's MasterChef. */
export const addChefPool = defineAddPool({
  type: "addChefPool",
  label: "Add a reward pool",
  abi: [getAbiItem({ abi: masterChefPoolsAbi, name: "add" })],
  extra: [update],
});

/** `set(uint256,uint256,bool)` of SushiSwap's MasterChef. */
export const setChefPoolWeight = defineSetPoolWeight({
  type: "setChefPoolWeight",
  label: "Change the weight of a reward pool",
  abi: [getAbiItem({ abi: masterChefPoolsAbi, name: "set" })],
  extra: [update],
});

/** `add(uint256,address,uint16,bool)` of Goose Finance and its forks. */
export const addFeeChefPool = defineAddPool({
  type: "addFeeChefPool",
  label: "Add a reward pool with a fee on deposits",
  abi: [getAbiItem({ abi: feeChefPoolsAbi, name: "add" })],
  extra: [fee, update],
});

/** `set(uint256,uint256,uint16,bool)` of Goose Finance and its forks. */
export const setFeeChefPoolWeight = defineSetPoolWeight({
  type: "setFeeChefPoolWeight",
  label: "Change the weight and fee of a reward pool",
  abi: [getAbiItem({ abi: feeChefPoolsAbi, name: "set" })],
  extra: [fee, update],
});

/** `updateEmissionRate(uint256)` of Goose Finance and its forks: pays all pools at the old rate first. */
export const updateEmissionRate = defineSetRate({
  type: "updateEmissionRate",
  label: "Change the rate of a MasterChef",
  abi: [getAbiItem({ abi: masterChefAbi, name: "updateEmissionRate" })],
  contractTitle: "Reward contract",
  // Forks count blocks or seconds under the same name.
  per: "period",
  name: "emissionRate",
});

/**
 * `updateMultiplier(uint256)` of PancakeSwap and its forks: what the rate is multiplied with. Pools are not paid
 * first: it holds for each since that pool was last updated.
 */
export const updateMultiplier = defineSetting({
  type: "updateMultiplier",
  label: "Change the multiplier of a MasterChef",
  abi: [getAbiItem({ abi: masterChefAbi, name: "updateMultiplier" })],
  contractTitle: "Reward contract",
  title: "Multiplier",
  name: "BONUS_MULTIPLIER",
  unit: "count",
  zero: "rewards stop",
});

/** What governance can do with it, beside the general actions. */
export const masterChefActions: readonly ActionKind[] = [
  addChefPool,
  setChefPoolWeight,
  addFeeChefPool,
  setFeeChefPoolWeight,
  updateEmissionRate,
  updateMultiplier,
];
