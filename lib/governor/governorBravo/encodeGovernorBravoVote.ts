import { type Address, encodeFunctionData } from "viem";
import { governorBravoAbi as abi } from "../../../contracts-abi/governorBravo.ts";
import type { Call } from "../../actions/Call.ts";
import { createCall } from "../../actions/createCall.ts";
import type { Vote } from "../GovernorOperations.ts";
import type { Support } from "../GovernorSender.ts";

/** How the chain counts support: the place in the list is its number. */
export const supports: readonly Support[] = ["against", "for", "abstain"];

/** `castVote`, or `castVoteWithReason` where there is one. */
export function encodeGovernorBravoVote(
  governor: Address,
  { id, support, reason }: Vote & { id: bigint },
): Call {
  const number = supports.indexOf(support);
  const data =
    reason === undefined || reason === ""
      ? encodeFunctionData({ abi, functionName: "castVote", args: [id, number] })
      : encodeFunctionData({ abi, functionName: "castVoteWithReason", args: [id, number, reason] });
  return createCall({ to: governor, data });
}
