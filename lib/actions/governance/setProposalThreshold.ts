import { getAbiItem } from "viem";
import { openZeppelinGovernorAbi } from "../../../contracts-abi/openZeppelinGovernor.ts";
import { defineSetting } from "../defineSetting.ts";

/** `setProposalThreshold(uint256)` of OpenZeppelin's Governor, releases 4 and 5. */
export const setProposalThreshold = defineSetting({
  type: "setProposalThreshold",
  label: "Change the votes needed to propose",
  abi: [getAbiItem({ abi: openZeppelinGovernorAbi, name: "setProposalThreshold" })],
  contractTitle: "Governor",
  title: "Proposal threshold",
  name: "proposalThreshold",
  unit: "votes",
  zero: "anyone may propose",
});
