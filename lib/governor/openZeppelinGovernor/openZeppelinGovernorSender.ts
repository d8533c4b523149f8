import type { Client } from "viem";
import { openZeppelinGovernorAbi } from "../../../contracts-abi/openZeppelinGovernor.ts";
import { fetchReads } from "../../chain/fetchReads.ts";
import { readAll } from "../../chain/readAll.ts";
import { readContract } from "../../chain/readContract.ts";
import type { Plan } from "../../proposal/Plan.ts";
import { splitDescription } from "../../proposal/splitDescription.ts";
import { ProposalMismatchError } from "../errors.ts";
import type { GovernorOperations } from "../GovernorOperations.ts";
import type { GovernorSender } from "../GovernorSender.ts";
import { governorPlan } from "../governorPlan.ts";
import { governorSteps, voterReader } from "../governorSteps.ts";
import { parseProposalId } from "../parseProposalId.ts";
import { appendProposer } from "./appendProposer.ts";
import {
  encodeOpenZeppelinExecution,
  encodeOpenZeppelinQueue,
  encodeOpenZeppelinVote,
} from "./encodeOpenZeppelinGovernor.ts";
import { hashProposal } from "./hashProposal.ts";
import { prepareOpenZeppelinProposal } from "./prepareOpenZeppelinProposal.ts";
import { readOpenZeppelinStanding } from "./readOpenZeppelinStanding.ts";

const operations: GovernorOperations = {
  fetchStanding(client, { plan, block }) {
    const read = readOpenZeppelinStanding(plan.route.address, checkedProposalId(plan));
    return fetchReads(client, { read, blockNumber: block.number });
  },
  prepareProposal: prepareOpenZeppelinProposal,
  fetchVoter,
  encodeVote: encodeOpenZeppelinVote,
  encodeQueue: encodeOpenZeppelinQueue,
  encodeExecute: encodeOpenZeppelinExecution,
};

/**
 * Sends through an `openZeppelinGovernor`. A proposal is known by the hash of its calls and text, so
 * its number stands before it is proposed.
 */
export const openZeppelinGovernorSender: GovernorSender = {
  id: "openZeppelinGovernor",
  plan(parameters) {
    const description = appendProposer(parameters.description, parameters.proposer);
    const proposalId = hashProposal({ calls: parameters.calls, description }).toString();
    return governorPlan({ ...parameters, description, proposalId });
  },
  planOf({ identity, chainId, proposal }) {
    const { id, ...content } = proposal;
    const title = splitDescription(proposal.description).title || `Proposal ${id}`;
    return governorPlan({ identity, chainId, title, ...content, proposalId: id });
  },
  encodeVote: ({ identity, id, ...vote }) =>
    encodeOpenZeppelinVote(identity.address, { ...vote, id: parseProposalId(id) }),
  fetchVoter: voterReader(operations),
  steps: governorSteps(operations),
};

/** The number follows from calls and text; a plan that states another one was tampered with. */
function checkedProposalId(plan: Plan): bigint {
  const id = hashProposal(plan);
  const stated = plan.facts.proposalId;
  if (stated !== undefined && parseProposalId(stated) !== id) {
    const details = `the plan's calls and text make ${id}`;
    throw new ProposalMismatchError({ id: stated, governor: plan.route.address, details });
  }
  return id;
}

async function fetchVoter(
  client: Client,
  { plan, standing, voter, block }: Parameters<GovernorOperations["fetchVoter"]>[1],
): Promise<{ hasVoted: boolean; votes: bigint }> {
  const governor = { address: plan.route.address, abi: openZeppelinGovernorAbi } as const;
  const read = readAll({
    hasVoted: readContract({
      ...governor,
      functionName: "hasVoted",
      args: [standing.id, voter],
    }),
    votes: readContract({
      ...governor,
      functionName: "getVotes",
      args: [voter, standing.voteStart],
    }),
  });
  return fetchReads(client, { read, blockNumber: block.number });
}
