import type { Address, Client } from "viem";
import { erc20Abi } from "../../../contracts-abi/erc20.ts";
import { openZeppelinGovernorAbi } from "../../../contracts-abi/openZeppelinGovernor.ts";
import type { Call } from "../../actions/Call.ts";
import { fetchReads } from "../../chain/fetchReads.ts";
import type { PinnedBlock } from "../../chain/PinnedBlock.ts";
import { readAll } from "../../chain/readAll.ts";
import { readContract } from "../../chain/readContract.ts";
import { readOptional } from "../../chain/readOptional.ts";
import type { Plan } from "../../proposal/Plan.ts";
import { ProposalMismatchError } from "../errors.ts";
import { formatVotes } from "../formatVotes.ts";
import { planAddress } from "../planAddress.ts";
import { ProposerVotesTooFewError } from "../sendingErrors.ts";
import { clockOf } from "./clockOf.ts";
import { encodeOpenZeppelinProposal } from "./encodeOpenZeppelinGovernor.ts";
import { hashProposal, proposalArguments } from "./hashProposal.ts";

/**
 * The `propose` call, after the contract has worked out the same number for the proposal and the
 * account has the votes for it.
 *
 * @throws {ProposalMismatchError} {@link ProposerVotesTooFewError}
 */
export async function prepareOpenZeppelinProposal(
  client: Client,
  parameters: { plan: Plan; account: Address; block: PinnedBlock },
): Promise<Call> {
  const { plan, account, block } = parameters;
  const address = plan.route.address;
  const governor = { address, abi: openZeppelinGovernorAbi } as const;
  const known = await fetchReads(client, {
    read: readAll({
      id: readContract({
        ...governor,
        functionName: "hashProposal",
        args: proposalArguments(plan),
      }),
      threshold: readContract({ ...governor, functionName: "proposalThreshold" }),
      clockMode: readOptional(readContract({ ...governor, functionName: "CLOCK_MODE" })),
      decimals: readOptional(
        readContract({
          address: planAddress(plan, "token"),
          abi: erc20Abi,
          functionName: "decimals",
        }),
      ),
    }),
    blockNumber: block.number,
  });
  const id = hashProposal(plan);
  if (known.id !== id) {
    const details = `the governor works out ${known.id} for the same calls and text`;
    throw new ProposalMismatchError({ id: id.toString(), governor: address, details });
  }
  const isBlocks = clockOf(address, known.clockMode) === "blocks";
  const timepoint = (isBlocks ? block.number : BigInt(block.timestamp)) - 1n;
  const votes = await fetchReads(client, {
    read: readContract({ ...governor, functionName: "getVotes", args: [account, timepoint] }),
    blockNumber: block.number,
  });
  if (votes < known.threshold) {
    throw new ProposerVotesTooFewError({
      proposer: account,
      votes: formatVotes(votes, known.decimals),
      needed: `at least ${formatVotes(known.threshold, known.decimals)}`,
    });
  }
  return encodeOpenZeppelinProposal(plan);
}
