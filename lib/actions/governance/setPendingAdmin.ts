import { getAbiItem } from "viem";
import { compoundTimelockAbi } from "../../../contracts-abi/compoundTimelock.ts";
import { defineAppointment } from "../defineAppointment.ts";

/** `setPendingAdmin(address)` of the Compound timelock; the new admin must accept. */
export const setPendingAdmin = defineAppointment({
  type: "setPendingAdmin",
  label: "Propose an admin of the Compound timelock",
  abi: [getAbiItem({ abi: compoundTimelockAbi, name: "setPendingAdmin" })],
  contractTitle: "Timelock",
  title: "Pending admin",
  name: "pendingAdmin",
  sentence: (contract, account) => `Offer the administration of ${contract} to ${account}`,
  note: { label: "Takes effect", value: "once the new admin calls acceptAdmin" },
  none: {
    word: "nobody",
    sentence: (contract) => `Withdraw the offer of the administration of ${contract}`,
  },
});
