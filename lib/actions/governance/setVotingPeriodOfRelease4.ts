import { getAbiItem } from "viem";
import { openZeppelinGovernor4Abi } from "../../../contracts-abi/openZeppelinGovernor4.ts";
import { defineSetting } from "../defineSetting.ts";

/** `setVotingPeriod(uint256)` of OpenZeppelin's Governor 4, in its clock's unit. */
export const setVotingPeriodOfRelease4 = defineSetting({
  type: "setVotingPeriodOfRelease4",
  label: "Change the voting period (release 4)",
  abi: [getAbiItem({ abi: openZeppelinGovernor4Abi, name: "setVotingPeriod" })],
  contractTitle: "Governor",
  title: "Voting period",
  name: "votingPeriod",
  unit: "clock",
});
