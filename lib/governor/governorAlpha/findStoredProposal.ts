import { type Client, getAbiItem } from "viem";
import { governorAlphaStateAbi } from "../../../contracts-abi/governorAlphaState.ts";
import type { Call } from "../../actions/Call.ts";
import { isSameCall } from "../../actions/isSameCall.ts";
import { fetchLogs } from "../../chain/fetchLogs.ts";
import { fetchReads } from "../../chain/fetchReads.ts";
import type { PinnedBlock } from "../../chain/PinnedBlock.ts";
import type { Plan } from "../../proposal/Plan.ts";
import { ProposalMismatchError, ProposalNotFoundError } from "../errors.ts";
import { parseProposalId } from "../parseProposalId.ts";
import { fetchStored } from "./fetchGovernorAlphaProposals.ts";
import type { readGovernorAlphaProposal, StoredProposal } from "./readGovernorAlphaProposal.ts";

const created = getAbiItem({ abi: governorAlphaStateAbi, name: "ProposalCreated" });
const failed: readonly string[] = ["canceled", "defeated", "expired"];

/**
 * The plan's proposal on chain. A plan that knows its number is held against the proposal's calls;
 * one that does not is looked for by proposer, calls and text, so that nobody proposes twice what
 * is under way. Proposals that failed may be made again.
 *
 * @throws {ProposalMismatchError} {@link ProposalNotFoundError}
 */
export async function findStoredProposal(
  client: Client,
  parameters: {
    plan: Plan;
    block: PinnedBlock;
    readProposal: typeof readGovernorAlphaProposal;
  },
): Promise<StoredProposal | undefined> {
  const { plan, block, readProposal } = parameters;
  const governor = plan.route.address;
  const known = plan.facts.proposalId;
  if (known !== undefined) {
    const read = readProposal(governor, parseProposalId(known));
    const proposal = await fetchReads(client, { read, blockNumber: block.number });
    if (proposal === undefined) throw new ProposalNotFoundError({ id: known, governor });
    if (!areSameCalls(proposal.calls, plan.calls)) {
      const details = "its calls on chain are not those of the plan";
      throw new ProposalMismatchError({ id: known, governor, details });
    }
    return proposal;
  }
  const stored = await fetchStored(client, { governor, block, readProposal });
  const candidates = stored.filter(
    ({ proposer, state, calls }) =>
      proposer === plan.facts.proposer &&
      !failed.includes(state) &&
      areSameCalls(calls, plan.calls),
  );
  for (const candidate of candidates) {
    const { id, createdFrom, createdBlock } = candidate;
    const logs = await fetchLogs(client, {
      address: governor,
      events: [created],
      fromBlock: createdFrom,
      toBlock: createdBlock,
    });
    const creation = logs.find(({ args }) => args.id === id);
    if (creation?.args.description === plan.description) return candidate;
  }
  return undefined;
}

function areSameCalls(some: readonly Call[], others: readonly Call[]): boolean {
  return (
    some.length === others.length &&
    some.every((call, index) => {
      const other = others[index];
      return other !== undefined && isSameCall(call, other);
    })
  );
}
