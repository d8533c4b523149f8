import { getAbiItem } from "viem";
import { safeAbi } from "../../../contracts-abi/safe.ts";
import { defineAppointment } from "../defineAppointment.ts";

/** `setGuard(address)` of a Safe: a contract that can refuse any of its transactions. */
export const setGuard = defineAppointment({
  type: "setGuard",
  label: "Change the Safe's guard",
  abi: [getAbiItem({ abi: safeAbi, name: "setGuard" })],
  contractTitle: "Safe",
  title: "Guard",
  name: "guard",
  sentence: (contract, account) =>
    `Let ${account} refuse transactions of ${contract}, as its guard`,
  none: {
    word: "no guard",
    sentence: (contract) => `Remove the guard of ${contract}`,
  },
});
