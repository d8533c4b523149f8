import { getAbiItem } from "viem";
import { openZeppelinGovernorAbi } from "../../../contracts-abi/openZeppelinGovernor.ts";
import { defineSetting } from "../defineSetting.ts";

/** `setVotingDelay(uint48)` of OpenZeppelin's Governor 5, in its clock's unit. */
export const setVotingDelay = defineSetting({
  type: "setVotingDelay",
  label: "Change the voting delay",
  abi: [getAbiItem({ abi: openZeppelinGovernorAbi, name: "setVotingDelay" })],
  contractTitle: "Governor",
  title: "Voting delay",
  name: "votingDelay",
  unit: "clock",
  bits: 48n,
  zero: "voting starts at once",
});
