import { getAbiItem } from "viem";
import { governorBravoAbi } from "../../../contracts-abi/governorBravo.ts";
import { defineSetting } from "../defineSetting.ts";

/** `_setVotingDelay(uint256)` of GovernorBravo, in blocks. */
export const setBravoVotingDelay = defineSetting({
  type: "setBravoVotingDelay",
  label: "Change GovernorBravo's voting delay",
  abi: [getAbiItem({ abi: governorBravoAbi, name: "_setVotingDelay" })],
  contractTitle: "GovernorBravo",
  title: "Voting delay",
  name: "votingDelay",
  unit: "blocks",
});
