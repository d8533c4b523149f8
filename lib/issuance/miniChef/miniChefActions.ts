import { getAbiItem } from "viem";
import { miniChefAbi } from "../../../contracts-abi/miniChef.ts";
import type { ActionKind } from "../../actions/Action.ts";
import type { CallField } from "../defineCall.ts";
import { defineSetRate } from "../defineSetRate.ts";
import { defineAddPool, defineSetPoolWeight } from "../masterChef/poolActions.ts";

const rewarder: CallField = { name: "rewarder", title: "Contract of extra rewards", is: "address" };

/** `setSushiPerSecond(uint256)` of MiniChefV2. Pools are not paid first: the new rate holds since their last update. */
export const setSushiPerSecond = defineSetRate({
  type: "setSushiPerSecond",
  label: "Change the rate of a MiniChef",
  abi: [getAbiItem({ abi: miniChefAbi, name: "setSushiPerSecond" })],
  contractTitle: "Reward contract",
  per: "second",
  name: "emissionRate",
  note: "it holds for each pool since that pool was last updated",
});

/** `add(uint256,address,address)` of MiniChefV2. */
export const addMiniChefPool = defineAddPool({
  type: "addMiniChefPool",
  label: "Add a pool to a MiniChef",
  abi: [getAbiItem({ abi: miniChefAbi, name: "add" })],
  extra: [rewarder],
});

/** `set(uint256,uint256,address,bool)` of MiniChefV2; `rewarder` counts only with `overwrite`. */
export const setMiniChefPoolWeight = defineSetPoolWeight({
  type: "setMiniChefPoolWeight",
  label: "Change the weight of a MiniChef's pool",
  abi: [getAbiItem({ abi: miniChefAbi, name: "set" })],
  extra: [
    rewarder,
    { name: "overwrite", title: "Replace the contract of extra rewards", is: "flag" },
  ],
});

/** What governance can do with it, beside the general actions. */
export const miniChefActions: readonly ActionKind[] = [
  setSushiPerSecond,
  addMiniChefPool,
  setMiniChefPoolWeight,
];
