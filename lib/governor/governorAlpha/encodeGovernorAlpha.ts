import { type Address, encodeFunctionData } from "viem";
import { governorAlphaAbi } from "../../../contracts-abi/governorAlpha.ts";
import type { Call } from "../../actions/Call.ts";
import { createCall } from "../../actions/createCall.ts";
import type { Plan } from "../../proposal/Plan.ts";
import type { Vote } from "../GovernorOperations.ts";
import { AbstainNotCountedError, VoteReasonNotKeptError } from "../sendingErrors.ts";

/** `propose`, with the selector in the calldata and signatures left empty. */
export function encodeGovernorAlphaProposal(plan: Plan): Call {
  const { calls, description, route } = plan;
  const data = encodeFunctionData({
    abi: governorAlphaAbi,
    functionName: "propose",
    args: [
      calls.map(({ to }) => to),
      calls.map(({ value }) => value),
      calls.map(() => ""),
      calls.map(({ data }) => data),
      description,
    ],
  });
  return createCall({ to: route.address, data });
}

/** `castVote`. @throws {AbstainNotCountedError} {@link VoteReasonNotKeptError} */
export function encodeGovernorAlphaVote(
  governor: Address,
  { id, support, reason }: Vote & { id: bigint },
): Call {
  if (support === "abstain") throw new AbstainNotCountedError();
  if (reason !== undefined && reason !== "") throw new VoteReasonNotKeptError();
  const data = encodeFunctionData({
    abi: governorAlphaAbi,
    functionName: "castVote",
    args: [id, support === "for"],
  });
  return createCall({ to: governor, data });
}

/** `queue`. */
export function encodeGovernorAlphaQueue(plan: Plan, id: bigint): Call {
  const data = encodeFunctionData({ abi: governorAlphaAbi, functionName: "queue", args: [id] });
  return createCall({ to: plan.route.address, data });
}

/**
 * `execute`, with the ETH that the calls send: GovernorAlpha passes each call's value on to the
 * timelock out of what the sender pays, never out of the timelock's own.
 */
export function encodeGovernorAlphaExecution(plan: Plan, id: bigint): Call {
  const data = encodeFunctionData({ abi: governorAlphaAbi, functionName: "execute", args: [id] });
  const value = plan.calls.reduce((sum, call) => sum + call.value, 0n);
  return createCall({ to: plan.route.address, value, data });
}
