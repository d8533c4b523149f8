import { getAbiItem } from "viem";
import { governorBravoAbi } from "../../../contracts-abi/governorBravo.ts";
import { defineSetting } from "../defineSetting.ts";

/** `_setProposalThreshold(uint256)` of GovernorBravo. */
export const setBravoProposalThreshold = defineSetting({
  type: "setBravoProposalThreshold",
  label: "Change the votes GovernorBravo needs to propose",
  abi: [getAbiItem({ abi: governorBravoAbi, name: "_setProposalThreshold" })],
  contractTitle: "GovernorBravo",
  title: "Proposal threshold",
  name: "proposalThreshold",
  unit: "votes",
  zero: "anyone may propose",
});
