import { getAbiItem } from "viem";
import { governorBravoAbi } from "../../../contracts-abi/governorBravo.ts";
import { defineSetting } from "../defineSetting.ts";

/** `_setVotingPeriod(uint256)` of GovernorBravo, in blocks. */
export const setBravoVotingPeriod = defineSetting({
  type: "setBravoVotingPeriod",
  label: "Change GovernorBravo's voting period",
  abi: [getAbiItem({ abi: governorBravoAbi, name: "_setVotingPeriod" })],
  contractTitle: "GovernorBravo",
  title: "Voting period",
  name: "votingPeriod",
  unit: "blocks",
});
