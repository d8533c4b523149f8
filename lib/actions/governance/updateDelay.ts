import { getAbiItem } from "viem";
import { timelockControllerAbi } from "../../../contracts-abi/timelockController.ts";
import { defineSetting } from "../defineSetting.ts";

/** `updateDelay(uint256)` of OpenZeppelin's TimelockController; the timelock itself must call it. */
export const updateDelay = defineSetting({
  type: "updateDelay",
  label: "Change the timelock's delay",
  abi: [getAbiItem({ abi: timelockControllerAbi, name: "updateDelay" })],
  contractTitle: "Timelock",
  title: "Timelock delay",
  name: "getMinDelay",
  unit: "seconds",
  zero: "nothing waits any more",
});
