import { getAbiItem } from "viem";
import { governorAlphaAbi } from "../../../contracts-abi/governorAlpha.ts";
import { defineNumberedStep } from "./defineNumberedStep.ts";

/**
 * `execute(uint256)` of GovernorAlpha and GovernorBravo, and of OpenZeppelin's governors that store proposals.
 * Ether sent along is what its calls cost, which the number does not tell: with it, it is no such action.
 */
export const executeByNumber = defineNumberedStep({
  type: "executeByNumber",
  label: "Execute a proposal by its number",
  abi: getAbiItem({ abi: governorAlphaAbi, name: "execute" }),
  verb: "Execute",
});
