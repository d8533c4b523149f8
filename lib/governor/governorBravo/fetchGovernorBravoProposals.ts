import { type Client, getAbiItem } from "viem";
import { governorAlphaStateAbi } from "../../../contracts-abi/governorAlphaState.ts";
import { fetchLogs } from "../../chain/fetchLogs.ts";
import { fetchReads } from "../../chain/fetchReads.ts";
import type { PinnedBlock } from "../../chain/PinnedBlock.ts";
import { ProposalLogMissingError, ProposalNotFoundError } from "../errors.ts";
import { fetchProposalTimes } from "../fetchProposalTimes.ts";
import type { GovernorIdentity, Proposal } from "../GovernorFlavour.ts";
import { fetchStored } from "../governorAlpha/fetchGovernorAlphaProposals.ts";
import type { StoredProposal } from "../governorAlpha/readGovernorAlphaProposal.ts";
import { parseProposalId } from "../parseProposalId.ts";
import { readGovernorBravoProposal } from "./readGovernorBravoProposal.ts";

const events = [
  getAbiItem({ abi: governorAlphaStateAbi, name: "ProposalCreated" }),
  getAbiItem({ abi: governorAlphaStateAbi, name: "ProposalExecuted" }),
] as const;

type Asked = { identity: GovernorIdentity; block: PinnedBlock };

/** All proposals made in this governor, newest first. @throws {ProposalLogMissingError} */
export async function fetchGovernorBravoProposals(
  client: Client,
  { identity, block }: Asked,
): Promise<readonly Proposal[]> {
  const governor = identity.address;
  const stored = await fetchStored(client, {
    governor,
    block,
    readProposal: readGovernorBravoProposal,
  });
  return withLogs(client, { identity, block, stored });
}

/**
 * One proposal. Its text is looked for in the blocks it can have been created in.
 *
 * @throws {ProposalNotFoundError} {@link ProposalIdInvalidError} {@link ProposalLogMissingError}
 */
export async function fetchGovernorBravoProposal(
  client: Client,
  { identity, id, block }: Asked & { id: string },
): Promise<Proposal> {
  const governor = identity.address;
  const read = readGovernorBravoProposal(governor, parseProposalId(id));
  const stored = await fetchReads(client, { read, blockNumber: block.number });
  const [proposal] =
    stored === undefined ? [] : await withLogs(client, { identity, block, stored: [stored] });
  if (proposal === undefined) throw new ProposalNotFoundError({ id, governor });
  return proposal;
}

/** The proposals with their texts, executions and times, in the same order. */
async function withLogs(
  client: Client,
  { identity, block, stored }: Asked & { stored: readonly StoredProposal[] },
): Promise<Proposal[]> {
  const first = stored.at(-1);
  if (first === undefined) return [];
  const { address } = identity;
  const isAnyExecuted = stored.some(({ state }) => state === "executed");
  const latest = stored.reduce((end, { createdBlock }) => max(end, createdBlock), 0n);
  const logs = await fetchLogs(client, {
    address,
    events,
    fromBlock: first.createdFrom,
    toBlock: isAnyExecuted ? block.number : min(latest, block.number),
  });
  const spans = stored.map(({ createdFrom: _, ...proposal }) => {
    const own = logs.filter(({ args }) => args.id === proposal.id);
    const creation = own.find((log) => log.eventName === "ProposalCreated");
    const execution = own.find((log) => log.eventName === "ProposalExecuted");
    if (creation?.eventName !== "ProposalCreated") {
      const { createdFrom: fromBlock } = first;
      const id = proposal.id.toString();
      throw new ProposalLogMissingError({ id, governor: address, fromBlock, toBlock: latest });
    }
    return {
      ...proposal,
      id: proposal.id.toString(),
      governor: address,
      description: creation.args.description,
      createdBlock: creation.blockNumber,
      executed: execution && {
        blockNumber: execution.blockNumber,
        transactionHash: execution.transactionHash,
      },
    };
  });
  const timesOf = await fetchProposalTimes(client, { clock: "blocks", spans, block });
  return spans.map((proposal) => ({ ...proposal, times: timesOf(proposal) }));
}

const max = (one: bigint, other: bigint) => (one > other ? one : other);
const min = (one: bigint, other: bigint) => (one < other ? one : other);
