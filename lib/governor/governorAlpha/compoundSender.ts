import type { Address } from "viem";
import { uniAbi } from "../../../contracts-abi/uni.ts";
import { isSameCall } from "../../actions/isSameCall.ts";
import { fetchReads } from "../../chain/fetchReads.ts";
import type { Read } from "../../chain/Read.ts";
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
import { encodeGovernorAlphaExecution, encodeGovernorAlphaQueue } from "./encodeGovernorAlpha.ts";
import { findStoredProposal } from "./findStoredProposal.ts";
import { prepareGovernorAlphaProposal } from "./prepareGovernorAlphaProposal.ts";
import type { readGovernorAlphaProposal } from "./readGovernorAlphaProposal.ts";

/** What GovernorAlpha and GovernorBravo do each in its own way. */
export type CompoundFamily = Pick<GovernorOperations, "encodeVote"> & {
  id: string;
  readProposal: typeof readGovernorAlphaProposal;
  /** Whether and how an account voted on a proposal, by its number. */
  readReceipt(
    governor: Address,
    args: readonly [id: bigint, voter: Address],
  ): Read<Omit<VoterStanding, "votes">>;
};

/** Sends through a governor of Compound's Timelock: both families but for what a family says itself. */
export function compoundSender(family: CompoundFamily): GovernorSender {
  const { id: flavour, readProposal, readReceipt, encodeVote } = family;
  const operations: GovernorOperations = {
    async fetchStanding(client, parameters) {
      const proposal = await findStoredProposal(client, { ...parameters, readProposal });
      return proposal === undefined ? undefined : { clock: "blocks", ...proposal };
    },
    prepareProposal: prepareGovernorAlphaProposal,
    fetchVoter(client, { plan, standing, voter, block }) {
      const read = readAll({
        receipt: readReceipt(plan.route.address, [standing.id, voter]),
        votes: readContract({
          address: planAddress(plan, "token"),
          abi: uniAbi,
          functionName: "getPriorVotes",
          args: [voter, standing.voteStart],
        }),
      });
      return fetchReads(client, {
        read: readMap(read, ({ receipt, votes }): VoterStanding => ({ ...receipt, votes })),
        blockNumber: block.number,
      });
    },
    encodeVote,
    encodeQueue: encodeGovernorAlphaQueue,
    encodeExecute: encodeGovernorAlphaExecution,
  };
  return {
    id: flavour,
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
      encodeVote(identity.address, { ...vote, id: parseProposalId(id) }),
    fetchVoter: voterReader(operations),
    steps: governorSteps(operations),
  };
}

/** The timelock knows a queued call by its hash, and `queue` reverts on the second of two. */
function refuseDuplicates(calls: Parameters<GovernorSender["plan"]>[0]["calls"]): void {
  for (const [second, call] of calls.entries()) {
    const first = calls.findIndex((other) => isSameCall(call, other));
    if (first < second) throw new DuplicateCallError({ first, second });
  }
}
