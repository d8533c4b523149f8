import { type Address, type Client, getAbiItem } from "viem";
import { governorAlphaStateAbi } from "../../../contracts-abi/governorAlphaState.ts";
import { fetchLogs } from "../../chain/fetchLogs.ts";
import { fetchReads } from "../../chain/fetchReads.ts";
import type { PinnedBlock } from "../../chain/PinnedBlock.ts";
import { readAll } from "../../chain/readAll.ts";
import { readContract } from "../../chain/readContract.ts";
import { ProposalLogMissingError, ProposalNotFoundError } from "../errors.ts";
import { fetchProposalTimes } from "../fetchProposalTimes.ts";
import type { GovernorIdentity, Proposal } from "../GovernorFlavour.ts";
import { parseProposalId } from "../parseProposalId.ts";
import { readGovernorAlphaProposal, type StoredProposal } from "./readGovernorAlphaProposal.ts";

const created = getAbiItem({ abi: governorAlphaStateAbi, name: "ProposalCreated" });
const executed = getAbiItem({ abi: governorAlphaStateAbi, name: "ProposalExecuted" });

/** All proposals the governor counts, newest first. @throws {ProposalLogMissingError} */
export async function fetchGovernorAlphaProposals(
  client: Client,
  parameters: { identity: GovernorIdentity; block: PinnedBlock },
): Promise<readonly Proposal[]> {
  const { identity, block } = parameters;
  const stored = await fetchStored(client, {
    governor: identity.address,
    block,
    readProposal: readGovernorAlphaProposal,
  });
  const first = stored.at(-1);
  if (first === undefined) return [];
  const [logs, timesOf] = await Promise.all([
    fetchLogs(client, {
      address: identity.address,
      events: [created, executed],
      fromBlock: first.createdBlock,
      toBlock: block.number,
    }),
    fetchProposalTimes(client, { clock: "blocks", spans: stored, block }),
  ]);
  return stored.map((proposal) => ({
    ...withLogs(proposal, { identity, block, logs }),
    times: timesOf(proposal),
  }));
}

/**
 * One proposal: its text is asked for from the one block it was created in.
 *
 * @throws {ProposalNotFoundError} {@link ProposalIdInvalidError} {@link ProposalLogMissingError}
 */
export async function fetchGovernorAlphaProposal(
  client: Client,
  parameters: { identity: GovernorIdentity; id: string; block: PinnedBlock },
): Promise<Proposal> {
  const { identity, block } = parameters;
  const governor = identity.address;
  const id = parseProposalId(parameters.id);
  const read = readGovernorAlphaProposal(governor, id);
  const proposal = await fetchReads(client, { read, blockNumber: block.number });
  if (proposal === undefined) throw new ProposalNotFoundError({ id: id.toString(), governor });
  const { createdBlock, voteEnd, state } = proposal;
  const ranges = [
    { fromBlock: createdBlock, toBlock: createdBlock },
    ...(state === "executed" ? [{ fromBlock: voteEnd, toBlock: block.number }] : []),
  ];
  const [timesOf, ...logs] = await Promise.all([
    fetchProposalTimes(client, { clock: "blocks", spans: [proposal], block }),
    ...ranges.map((range) =>
      fetchLogs(client, { address: governor, events: [created, executed], ...range }),
    ),
  ]);
  return {
    ...withLogs(proposal, { identity, block, logs: logs.flat() }),
    times: timesOf(proposal),
  };
}

/** What the governor stores of all proposals, newest first. Two rounds of requests. */
export async function fetchStored(
  client: Client,
  {
    governor,
    block,
    readProposal,
  }: { governor: Address; block: PinnedBlock; readProposal: typeof readGovernorAlphaProposal },
): Promise<StoredProposal[]> {
  const count = await fetchReads(client, {
    read: readContract({
      address: governor,
      abi: governorAlphaStateAbi,
      functionName: "proposalCount",
    }),
    blockNumber: block.number,
  });
  const ids: bigint[] = [];
  for (let id = count; id > 0n; id -= 1n) ids.push(id);
  const stored = await fetchReads(client, {
    read: readAll(ids.map((id) => readProposal(governor, id))),
    blockNumber: block.number,
  });
  return stored.filter((proposal) => proposal !== undefined);
}

type Logs = Awaited<ReturnType<typeof fetchLogs<readonly [typeof created, typeof executed]>>>;

function withLogs(
  { id, createdFrom: _, ...proposal }: StoredProposal,
  { identity, block, logs }: { identity: GovernorIdentity; block: PinnedBlock; logs: Logs },
): Omit<Proposal, "times"> {
  const creation = logs.find((log) => log.eventName === "ProposalCreated" && log.args.id === id);
  const execution = logs.find((log) => log.eventName === "ProposalExecuted" && log.args.id === id);
  const governor = identity.address;
  if (creation?.eventName !== "ProposalCreated") {
    throw new ProposalLogMissingError({
      id: id.toString(),
      governor,
      fromBlock: proposal.createdBlock,
      toBlock: block.number,
    });
  }
  return {
    ...proposal,
    id: id.toString(),
    governor,
    description: creation.args.description,
    executed:
      execution === undefined
        ? undefined
        : { blockNumber: execution.blockNumber, transactionHash: execution.transactionHash },
  };
}
