import { getAbiItem } from "viem";
import { treasuryVesterAbi } from "../../../contracts-abi/treasuryVester.ts";
import { defineAppointment } from "../../actions/defineAppointment.ts";

/** `setRecipient(address)` of Uniswap's TreasuryVester, which its recipient alone may call. */
export const setVestingRecipient = defineAppointment({
  type: "setVestingRecipient",
  label: "Hand over what vests",
  abi: [getAbiItem({ abi: treasuryVesterAbi, name: "setRecipient" })],
  contractTitle: "Contract",
  title: "Recipient",
  name: "recipient",
  sentence: (contract, account) => `Make ${account} the recipient of ${contract}`,
  note: { label: "Concerns", value: "all that is not yet claimed, vested or not" },
  none: {
    word: "nobody: nothing more can be claimed",
    sentence: (contract) => `Leave ${contract} without a recipient`,
  },
});
