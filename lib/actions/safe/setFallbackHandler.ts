import { getAbiItem } from "viem";
import { safeAbi } from "../../../contracts-abi/safe.ts";
import { defineAppointment } from "../defineAppointment.ts";

/** `setFallbackHandler(address)` of a Safe: what answers calls that it does not know. */
export const setFallbackHandler = defineAppointment({
  type: "setFallbackHandler",
  label: "Change the Safe's fallback handler",
  abi: [getAbiItem({ abi: safeAbi, name: "setFallbackHandler" })],
  contractTitle: "Safe",
  title: "Fallback handler",
  name: "fallbackHandler",
  sentence: (contract, account) => `Let ${account} answer calls that ${contract} does not know`,
  none: {
    word: "no handler",
    sentence: (contract) => `Remove the fallback handler of ${contract}`,
  },
});
