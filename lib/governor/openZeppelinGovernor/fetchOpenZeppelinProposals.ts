import { type Client, getAbiItem } from "viem";
import { openZeppelinGovernorAbi } from "../../../contracts-abi/openZeppelinGovernor.ts";
import { type EventLog, fetchLogs } from "../../chain/fetchLogs.ts";
import { fetchReads } from "../../chain/fetchReads.ts";
import type { PinnedBlock } from "../../chain/PinnedBlock.ts";
import { readAll } from "../../chain/readAll.ts";
import {
  ProposalLogMissingError,
  ProposalMismatchError,
  ProposalNotFoundError,
} from "../errors.ts";
import type { GovernorIdentity, Proposal } from "../GovernorFlavour.ts";
import { parseProposalId } from "../parseProposalId.ts";
import { proposedCalls } from "../proposedCalls.ts";
import { hashProposal } from "./hashProposal.ts";
import { readOpenZeppelinStanding } from "./readOpenZeppelinStanding.ts";

const created = getAbiItem({ abi: openZeppelinGovernorAbi, name: "ProposalCreated" });
const executed = getAbiItem({ abi: openZeppelinGovernorAbi, name: "ProposalExecuted" });

type Created = EventLog<readonly [typeof created]>;
type Executed = EventLog<readonly [typeof executed]>;

/** All proposals of the governor, newest first, from its logs since the first block. */
export async function fetchOpenZeppelinProposals(
  client: Client,
  parameters: { identity: GovernorIdentity; block: PinnedBlock },
): Promise<readonly Proposal[]> {
  const { identity, block } = parameters;
  const logs = await fetchProposalLogs(client, parameters);
  const newestFirst = logs.creations.toReversed();
  const standings = await fetchReads(client, {
    read: readAll(
      newestFirst.map(({ args }) => readOpenZeppelinStanding(identity.address, args.proposalId)),
    ),
    blockNumber: block.number,
  });
  return newestFirst.map((creation, index) =>
    toProposal({ identity, creation, standing: standings[index], executions: logs.executions }),
  );
}

/**
 * One proposal. Its number is not indexed in the log, so all logs of the governor are read.
 *
 * @throws {ProposalNotFoundError} {@link ProposalIdInvalidError} {@link ProposalLogMissingError}
 * @throws {ProposalMismatchError} when the number is not the hash of what was proposed.
 */
export async function fetchOpenZeppelinProposal(
  client: Client,
  parameters: { identity: GovernorIdentity; id: string; block: PinnedBlock },
): Promise<Proposal> {
  const { identity, block } = parameters;
  const governor = identity.address;
  const id = parseProposalId(parameters.id);
  const read = readOpenZeppelinStanding(governor, id);
  const standing = await fetchReads(client, { read, blockNumber: block.number });
  if (standing === undefined) throw new ProposalNotFoundError({ id: id.toString(), governor });
  const { creations, executions } = await fetchProposalLogs(client, { identity, block });
  const creation = creations.find(({ args }) => args.proposalId === id);
  if (creation === undefined) {
    throw new ProposalLogMissingError({
      id: id.toString(),
      governor,
      fromBlock: 0n,
      toBlock: block.number,
    });
  }
  return toProposal({ identity, creation, standing, executions });
}

async function fetchProposalLogs(
  client: Client,
  { identity, block }: { identity: GovernorIdentity; block: PinnedBlock },
): Promise<{ creations: Created[]; executions: Executed[] }> {
  const range = { address: identity.address, fromBlock: 0n, toBlock: block.number };
  const [creations, executions] = await Promise.all([
    fetchLogs(client, { ...range, events: [created] }),
    fetchLogs(client, { ...range, events: [executed] }),
  ]);
  return { creations, executions };
}

function toProposal(parameters: {
  identity: GovernorIdentity;
  creation: Created;
  standing: ReturnType<ReturnType<typeof readOpenZeppelinStanding>["decode"]>;
  executions: readonly Executed[];
}): Proposal {
  const { identity, creation, standing, executions } = parameters;
  const { proposalId, proposer, description } = creation.args;
  const governor = identity.address;
  const id = proposalId.toString();
  const calls = proposedCalls(creation.args);
  if (standing === undefined) throw new ProposalNotFoundError({ id, governor });
  if (hashProposal({ calls, description }) !== proposalId) {
    const details = "its number is not the hash of its calls and text";
    throw new ProposalMismatchError({ id, governor, details });
  }
  const { state, voteStart, voteEnd, etaSeconds, votes } = standing;
  const execution = executions.find(({ args }) => args.proposalId === proposalId);
  return {
    id,
    governor,
    proposer,
    description,
    calls,
    state,
    voteStart,
    voteEnd,
    votes,
    etaSeconds,
    createdBlock: creation.blockNumber,
    executed:
      execution === undefined
        ? undefined
        : { blockNumber: execution.blockNumber, transactionHash: execution.transactionHash },
  };
}
