import { getAbiItem } from "viem";
import { erc20PausableAbi } from "../../../contracts-abi/erc20Pausable.ts";
import { defineStep } from "../../actions/defineStep.ts";

/** `unpause()` of OpenZeppelin's wizard; of an ERC20Pausable it lets transfers, mints and burns go on. */
export const unpause = defineStep({
  type: "unpause",
  label: "Unpause a contract",
  abi: [getAbiItem({ abi: erc20PausableAbi, name: "unpause" })],
  contractTitle: "Contract",
  title: "Paused",
  name: "paused",
  after: "no",
  value: "false",
  sentence: (contract) => `Unpause ${contract}`,
});
