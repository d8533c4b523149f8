import { getAbiItem } from "viem";
import { openZeppelinGovernorAbi } from "../../../contracts-abi/openZeppelinGovernor.ts";
import { defineSetting } from "../defineSetting.ts";

/** `updateQuorumNumerator(uint256)` of OpenZeppelin's GovernorVotesQuorumFraction: a share of supply. */
export const updateQuorumNumerator = defineSetting({
  type: "updateQuorumNumerator",
  label: "Change the quorum",
  abi: [getAbiItem({ abi: openZeppelinGovernorAbi, name: "updateQuorumNumerator" })],
  contractTitle: "Governor",
  title: "Quorum",
  name: "quorumNumerator",
  unit: "quorum",
  zero: "any turnout is enough",
});
