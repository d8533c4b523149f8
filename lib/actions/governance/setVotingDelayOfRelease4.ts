import { getAbiItem } from "viem";
import { openZeppelinGovernor4Abi } from "../../../contracts-abi/openZeppelinGovernor4.ts";
import { defineSetting } from "../defineSetting.ts";

/** `setVotingDelay(uint256)` of OpenZeppelin's Governor 4, in its clock's unit. */
export const setVotingDelayOfRelease4 = defineSetting({
  type: "setVotingDelayOfRelease4",
  label: "Change the voting delay (release 4)",
  abi: [getAbiItem({ abi: openZeppelinGovernor4Abi, name: "setVotingDelay" })],
  contractTitle: "Governor",
  title: "Voting delay",
  name: "votingDelay",
  unit: "clock",
  zero: "voting starts at once",
});
