import { getAbiItem, zeroAddress } from "viem";
import { ownableAbi } from "../../../contracts-abi/ownable.ts";
import { defineStep } from "../defineStep.ts";
import { vestingBeneficiary } from "./vestingBeneficiary.ts";

/** `renounceOwnership()` of OpenZeppelin's Ownable: what only the owner may do, nobody may. */
export const renounceOwnership = defineStep({
  type: "renounceOwnership",
  label: "Give up ownership",
  abi: [getAbiItem({ abi: ownableAbi, name: "renounceOwnership" })],
  contractTitle: "Contract",
  title: "Owner",
  name: "owner",
  after: "nobody, for ever",
  value: zeroAddress,
  sentence: (contract) => `Give up ownership of ${contract}: nobody will own it again`,
  meanings: {
    [vestingBeneficiary]: {
      after: "nobody, for ever",
      sentence: (contract) =>
        `Give up what ${contract} has not released: nobody will receive it, and no other can be named`,
    },
  },
});
