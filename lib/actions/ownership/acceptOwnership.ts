import { getAbiItem } from "viem";
import { ownableAbi } from "../../../contracts-abi/ownable.ts";
import { defineStep } from "../defineStep.ts";

/** `acceptOwnership()` of OpenZeppelin's Ownable2Step: the executor was offered it before. */
export const acceptOwnership = defineStep({
  type: "acceptOwnership",
  label: "Accept ownership",
  abi: [getAbiItem({ abi: ownableAbi, name: "acceptOwnership" })],
  contractTitle: "Contract",
  title: "Owner",
  name: "owner",
  after: "the executor",
  sentence: (contract) => `Accept ownership of ${contract}`,
});
