import { getAbiItem } from "viem";
import { erc20PausableAbi } from "../../../contracts-abi/erc20Pausable.ts";
import { defineStep } from "../../actions/defineStep.ts";

/** `pause()` of OpenZeppelin's wizard; of an ERC20Pausable it stops all transfers, mints and burns. */
export const pause = defineStep({
  type: "pause",
  label: "Pause a contract",
  abi: [getAbiItem({ abi: erc20PausableAbi, name: "pause" })],
  contractTitle: "Contract",
  title: "Paused",
  name: "paused",
  after: "yes",
  value: "true",
  sentence: (contract) => `Pause ${contract}`,
});
