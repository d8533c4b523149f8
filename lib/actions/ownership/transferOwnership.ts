import { getAbiItem } from "viem";
import { ownableAbi } from "../../../contracts-abi/ownable.ts";
import { defineAppointment } from "../defineAppointment.ts";
import { vestingBeneficiary } from "./vestingBeneficiary.ts";

/** `transferOwnership(address)` of OpenZeppelin's Ownable, in one step or two. */
export const transferOwnership = defineAppointment({
  type: "transferOwnership",
  label: "Hand over ownership",
  abi: [getAbiItem({ abi: ownableAbi, name: "transferOwnership" })],
  contractTitle: "Contract",
  title: "Owner",
  name: "owner",
  sentence: (contract, account) => `Hand over ownership of ${contract} to ${account}`,
  how: "proposes",
  note: {
    label: "Takes effect",
    value: "at once; with two-step ownership, once the new owner accepts",
  },
  none: {
    word: "nobody",
    sentence: (contract) => `Offer ownership of ${contract} to nobody`,
  },
  meanings: {
    [vestingBeneficiary]: {
      sentence: (contract, account) => `Make ${account} the beneficiary of ${contract}`,
      none: {
        word: "nobody",
        sentence: (contract) => `Leave ${contract} without a beneficiary`,
      },
      note: { label: "Concerns", value: "all that is not yet released, vested or not" },
    },
  },
});
