import type { Client } from "viem";
import { governorAlphaAbi } from "../../../contracts-abi/governorAlpha.ts";
import { uniAbi } from "../../../contracts-abi/uni.ts";
import { isSameCall } from "../../actions/isSameCall.ts";
import { fetchReads } from "../../chain/fetchReads.ts";
import { readAll } from "../../chain/readAll.ts";
import { readContract } from "../../chain/readContract.ts";
import { readMap } from "../../chain/readMap.ts";
import { splitDescription } from "../../proposal/splitDescription.ts";
import type { GovernorOperations, VoterStanding } from "../GovernorOperations.ts";
import type { GovernorSender } from "../GovernorSender.ts";
import { governorPlan } from "../governorPlan.ts";
import { governorSteps, voterReader } from "../governorSteps.ts";
import { parseProposalId } from "../parseProposalId.ts";
import { planAddress } from "../planAddress.ts";
import { DuplicateCallError } from "../sendingErrors.ts";
import {
  encodeGovernorAlphaExecution,
  encodeGovernorAlphaQueue,
  encodeGovernorAlphaVote,
} from "./encodeGovernorAlpha.ts";
import { findGovernorAlphaProposal } from "./findGovernorAlphaProposal.ts";
import { prepareGovernorAlphaProposal } from "./prepareGovernorAlphaProposal.ts";

const operations: GovernorOperations = {
  async fetchStanding(client, parameters) {
    const proposal = await findGovernorAlphaProposal(client, parameters);
    return proposal === undefined ? undefined : { clock: "blocks", ...proposal };
  },
  prepareProposal: prepareGovernorAlphaProposal,
  fetchVoter,
  encodeVote: encodeGovernorAlphaVote,
  encodeQueue: encodeGovernorAlphaQueue,
  encodeExecute: encodeGovernorAlphaExecution,
};

/** Sends through a `governorAlpha`. A proposal gets its number from the chain, once proposed. */
export const governorAlphaSender: GovernorSender = {
  id: "governorAlpha",
  plan(parameters) {
    refuseDuplicates(parameters.calls);
    return governorPlan(parameters);
  },
  planOf({ identity, chainId, proposal }) {
    const { id, ...content } = proposal;
    const title = splitDescription(proposal.description).title || `Proposal ${id}`;
    return governorPlan({ identity, chainId, title, ...content, proposalId: id });
  },
  encodeVote: ({ identity, id, ...vote }) =>
    encodeGovernorAlphaVote(identity.address, { ...vote, id: parseProposalId(id) }),
  fetchVoter: voterReader(operations),
  steps: governorSteps(operations),
};

/** The timelock knows a queued call by its hash, and `queue` reverts on the second of two. */
function refuseDuplicates(calls: Parameters<GovernorSender["plan"]>[0]["calls"]): void {
  for (const [second, call] of calls.entries()) {
    const first = calls.findIndex((other) => isSameCall(call, other));
    if (first < second) throw new DuplicateCallError({ first, second });
  }
}

function fetchVoter(
  client: Client,
  { plan, standing, voter, block }: Parameters<GovernorOperations["fetchVoter"]>[1],
): Promise<VoterStanding> {
  const read = readAll({
    receipt: readContract({
      address: plan.route.address,
      abi: governorAlphaAbi,
      functionName: "getReceipt",
      args: [standing.id, voter],
    }),
    votes: readContract({
      address: planAddress(plan, "token"),
      abi: uniAbi,
      functionName: "getPriorVotes",
      args: [voter, standing.voteStart],
    }),
  });
  return fetchReads(client, {
    read: readMap(
      read,
      ({ receipt: { hasVoted, support }, votes }): VoterStanding => ({
        hasVoted,
        votes,
        ...(hasVoted ? { support: support ? "for" : "against" } : {}),
      }),
    ),
    blockNumber: block.number,
  });
}
