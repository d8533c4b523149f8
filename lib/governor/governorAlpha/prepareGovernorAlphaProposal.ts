import type { Address, Client } from "viem";
import { governorAlphaAbi } from "../../../contracts-abi/governorAlpha.ts";
import { governorBravoAbi } from "../../../contracts-abi/governorBravo.ts";
import { uniAbi } from "../../../contracts-abi/uni.ts";
import type { Call } from "../../actions/Call.ts";
import { fetchReads } from "../../chain/fetchReads.ts";
import type { PinnedBlock } from "../../chain/PinnedBlock.ts";
import { readAll } from "../../chain/readAll.ts";
import { readContract } from "../../chain/readContract.ts";
import { readOptional } from "../../chain/readOptional.ts";
import type { Plan } from "../../proposal/Plan.ts";
import { formatVotes } from "../formatVotes.ts";
import { planAddress } from "../planAddress.ts";
import { proposalStates } from "../proposalStates.ts";
import {
  ProposalAlreadyLiveError,
  ProposerVotesTooFewError,
  TooManyCallsError,
} from "../sendingErrors.ts";
import { encodeGovernorAlphaProposal } from "./encodeGovernorAlpha.ts";

/**
 * The `propose` call, after everything `propose` itself would ask: more votes than the threshold
 * one block ago, no live proposal of the same account, not too many calls.
 *
 * @throws {ProposerVotesTooFewError} {@link ProposalAlreadyLiveError} {@link TooManyCallsError}
 */
export async function prepareGovernorAlphaProposal(
  client: Client,
  parameters: { plan: Plan; account: Address; block: PinnedBlock },
): Promise<Call> {
  const { plan, account, block } = parameters;
  const governor = { address: plan.route.address, abi: governorAlphaAbi } as const;
  const token = { address: planAddress(plan, "token"), abi: uniAbi } as const;
  const blockNumber = block.number;
  const known = await fetchReads(client, {
    read: readAll({
      threshold: readContract({ ...governor, functionName: "proposalThreshold" }),
      maximum: readContract({ ...governor, functionName: "proposalMaxOperations" }),
      latest: readContract({ ...governor, functionName: "latestProposalIds", args: [account] }),
      votes: readContract({
        ...token,
        functionName: "getPriorVotes",
        args: [account, blockNumber - 1n],
      }),
      // GovernorBravo lets some propose without votes; Alpha knows no such list.
      isWhitelisted: readOptional(
        readContract({
          address: governor.address,
          abi: governorBravoAbi,
          functionName: "isWhitelisted",
          args: [account],
        }),
      ),
      decimals: readOptional(readContract({ ...token, functionName: "decimals" })),
    }),
    blockNumber,
  });
  if (BigInt(plan.calls.length) > known.maximum) {
    throw new TooManyCallsError({ count: plan.calls.length, maximum: known.maximum });
  }
  if (known.votes <= known.threshold && known.isWhitelisted !== true) {
    throw new ProposerVotesTooFewError({
      proposer: account,
      votes: formatVotes(known.votes, known.decimals),
      needed: `more than ${formatVotes(known.threshold, known.decimals)}`,
    });
  }
  if (known.latest > 0n) {
    const read = readContract({ ...governor, functionName: "state", args: [known.latest] });
    const state = proposalStates[await fetchReads(client, { read, blockNumber })];
    if (state === "pending" || state === "active") {
      throw new ProposalAlreadyLiveError({
        proposer: account,
        id: known.latest.toString(),
        state,
      });
    }
  }
  return encodeGovernorAlphaProposal(plan);
}
