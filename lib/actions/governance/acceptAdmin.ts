import { getAbiItem } from "viem";
import { compoundTimelockAbi } from "../../../contracts-abi/compoundTimelock.ts";
import { defineStep } from "../defineStep.ts";

/** `acceptAdmin()` of the Compound timelock: the executor was offered it before. */
export const acceptAdmin = defineStep({
  type: "acceptAdmin",
  label: "Accept the administration of a Compound timelock",
  abi: [getAbiItem({ abi: compoundTimelockAbi, name: "acceptAdmin" })],
  contractTitle: "Timelock",
  title: "Admin",
  name: "admin",
  after: "the executor",
  sentence: (contract) => `Accept the administration of ${contract}`,
});
