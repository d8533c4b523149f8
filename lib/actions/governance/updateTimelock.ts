import { getAbiItem } from "viem";
import { openZeppelinGovernorAbi } from "../../../contracts-abi/openZeppelinGovernor.ts";
import { defineAppointment } from "../defineAppointment.ts";

/** `updateTimelock(address)` of OpenZeppelin's GovernorTimelockControl: who executes from then on. */
export const updateTimelock = defineAppointment({
  type: "updateTimelock",
  label: "Change the governor's timelock",
  abi: [getAbiItem({ abi: openZeppelinGovernorAbi, name: "updateTimelock" })],
  contractTitle: "Governor",
  title: "Timelock",
  name: "timelock",
  sentence: (contract, account) => `Let ${account} execute what ${contract} decides`,
});
