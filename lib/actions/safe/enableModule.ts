import { getAbiItem } from "viem";
import { safeAbi } from "../../../contracts-abi/safe.ts";
import { defineAppointment } from "../defineAppointment.ts";

/** `enableModule(address)` of a Safe: an account that may act for it without signatures. */
export const enableModule = defineAppointment({
  type: "enableModule",
  label: "Enable a Safe module",
  abi: [getAbiItem({ abi: safeAbi, name: "enableModule" })],
  contractTitle: "Safe",
  title: "Module",
  name: "modules",
  sentence: (contract, account) =>
    `Let ${account} act for ${contract} without signatures, as a module`,
  how: "adds",
});
