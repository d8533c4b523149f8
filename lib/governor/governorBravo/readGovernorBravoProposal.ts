import type { Address } from "viem";
import { governorAlphaStateAbi } from "../../../contracts-abi/governorAlphaState.ts";
import { governorBravoAbi } from "../../../contracts-abi/governorBravo.ts";
import { toSeconds } from "../../amount/toSeconds.ts";
import type { Read } from "../../chain/Read.ts";
import { readAll } from "../../chain/readAll.ts";
import { readContract } from "../../chain/readContract.ts";
import { readMap } from "../../chain/readMap.ts";
import { readOptional } from "../../chain/readOptional.ts";
import type { StoredProposal } from "../governorAlpha/readGovernorAlphaProposal.ts";
import { proposalStates } from "../proposalStates.ts";
import { proposedCalls } from "../proposedCalls.ts";

/** `MAX_VOTING_DELAY` of GovernorBravoDelegate (compound-finance/compound-protocol), in blocks: about a week. */
const longestVotingDelay = 40_320n;

/**
 * A proposal as the governor stores it; `undefined` when there is none of this number, as for those of the
 * governor before it. The delay may have been another when it was created, so its block is known within bounds.
 */
export function readGovernorBravoProposal(
  governor: Address,
  id: bigint,
): Read<StoredProposal | undefined> {
  const call = { address: governor, abi: governorAlphaStateAbi } as const;
  const read = readAll({
    stored: readContract({
      address: governor,
      abi: governorBravoAbi,
      functionName: "proposals",
      args: [id],
    }),
    state: readOptional(readContract({ ...call, functionName: "state", args: [id] })),
    actions: readContract({ ...call, functionName: "getActions", args: [id] }),
    quorumVotes: readContract({ ...call, functionName: "quorumVotes" }),
  });
  return readMap(read, ({ stored, state, actions, quorumVotes }) => {
    const [, proposer, eta, voteStart, voteEnd, forVotes, against, abstain] = stored;
    const [targets, values, signatures, calldatas] = actions;
    const known = state === undefined ? undefined : proposalStates[state];
    if (known === undefined) return undefined;
    return {
      id,
      proposer,
      calls: proposedCalls({ targets, values, signatures, calldatas }),
      state: known,
      voteStart,
      voteEnd,
      etaSeconds: eta === 0n ? undefined : toSeconds(eta),
      votes: { for: forVotes, against, abstain },
      quorumVotes,
      createdFrom: voteStart > longestVotingDelay ? voteStart - longestVotingDelay : 0n,
      createdBlock: voteStart - 1n,
    };
  });
}
