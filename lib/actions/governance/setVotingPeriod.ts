import { getAbiItem } from "viem";
import { openZeppelinGovernorAbi } from "../../../contracts-abi/openZeppelinGovernor.ts";
import { defineSetting } from "../defineSetting.ts";

/** `setVotingPeriod(uint32)` of OpenZeppelin's Governor 5, in its clock's unit. */
export const setVotingPeriod = defineSetting({
  type: "setVotingPeriod",
  label: "Change the voting period",
  abi: [getAbiItem({ abi: openZeppelinGovernorAbi, name: "setVotingPeriod" })],
  contractTitle: "Governor",
  title: "Voting period",
  name: "votingPeriod",
  unit: "clock",
  bits: 32n,
});
