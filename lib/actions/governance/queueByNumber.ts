import { getAbiItem } from "viem";
import { governorAlphaAbi } from "../../../contracts-abi/governorAlpha.ts";
import { defineNumberedStep } from "./defineNumberedStep.ts";

/** `queue(uint256)` of GovernorAlpha and GovernorBravo, and of OpenZeppelin's governors that store proposals. */
export const queueByNumber = defineNumberedStep({
  type: "queueByNumber",
  label: "Queue a proposal by its number",
  abi: getAbiItem({ abi: governorAlphaAbi, name: "queue" }),
  verb: "Queue",
});
