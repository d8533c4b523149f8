import { type Address, encodeFunctionData } from "viem";
import { openZeppelinGovernorAbi } from "../../../contracts-abi/openZeppelinGovernor.ts";
import type { Call } from "../../actions/Call.ts";
import { createCall } from "../../actions/createCall.ts";
import type { Plan } from "../../proposal/Plan.ts";
import type { Vote } from "../GovernorOperations.ts";
import { proposalArguments } from "./hashProposal.ts";

const abi = openZeppelinGovernorAbi;
const supportNumbers = { against: 0, for: 1, abstain: 2 } as const;

/** `propose`, with the plan's exact text. */
export function encodeOpenZeppelinProposal(plan: Plan): Call {
  const [targets, values, calldatas] = proposalArguments(plan);
  const args = [targets, values, calldatas, plan.description] as const;
  const data = encodeFunctionData({ abi, functionName: "propose", args });
  return createCall({ to: plan.route.address, data });
}

/** `castVote`, or `castVoteWithReason` where there is one. */
export function encodeOpenZeppelinVote(
  governor: Address,
  { id, support, reason }: Vote & { id: bigint },
): Call {
  const number = supportNumbers[support];
  const data =
    reason === undefined || reason === ""
      ? encodeFunctionData({ abi, functionName: "castVote", args: [id, number] })
      : encodeFunctionData({ abi, functionName: "castVoteWithReason", args: [id, number, reason] });
  return createCall({ to: governor, data });
}

/** `queue`: the governor schedules the calls in the timelock. */
export function encodeOpenZeppelinQueue(plan: Plan): Call {
  const data = encodeFunctionData({ abi, functionName: "queue", args: proposalArguments(plan) });
  return createCall({ to: plan.route.address, data });
}

/** `execute`, without ETH: the timelock pays what the calls send out of its own balance. */
export function encodeOpenZeppelinExecution(plan: Plan): Call {
  const data = encodeFunctionData({ abi, functionName: "execute", args: proposalArguments(plan) });
  return createCall({ to: plan.route.address, data });
}
