import { getAbiItem } from "viem";
import { compoundTimelockAbi } from "../../../contracts-abi/compoundTimelock.ts";
import { defineSetting } from "../defineSetting.ts";

/** `setDelay(uint256)` of the Compound timelock, which allows 2 to 30 days; it must call itself. */
export const setDelay = defineSetting({
  type: "setDelay",
  label: "Change the Compound timelock's delay",
  abi: [getAbiItem({ abi: compoundTimelockAbi, name: "setDelay" })],
  contractTitle: "Timelock",
  title: "Timelock delay",
  name: "delay",
  unit: "seconds",
});
