import { type Address, type Client, getAbiItem } from "viem";
import { openZeppelinGovernorStateAbi } from "../../../contracts-abi/openZeppelinGovernorState.ts";
import { type EventLog, fetchLogs } from "../../chain/fetchLogs.ts";
import { fetchReads } from "../../chain/fetchReads.ts";
import type { PinnedBlock } from "../../chain/PinnedBlock.ts";
import type { Read } from "../../chain/Read.ts";
import { readAll } from "../../chain/readAll.ts";
import { readContract } from "../../chain/readContract.ts";
import { readOptional } from "../../chain/readOptional.ts";
import {
  ProposalLogMissingError,
  ProposalMismatchError,
  ProposalNotFoundError,
} from "../errors.ts";
import { fetchProposalTimes } from "../fetchProposalTimes.ts";
import type { GovernorIdentity, GovernorState, Proposal } from "../GovernorFlavour.ts";
import { parseProposalId } from "../parseProposalId.ts";
import { proposedCalls } from "../proposedCalls.ts";
import { clockOf } from "./clockOf.ts";
import { hashProposal } from "./hashProposal.ts";
import { readOpenZeppelinStanding } from "./readOpenZeppelinStanding.ts";

const created = getAbiItem({ abi: openZeppelinGovernorStateAbi, name: "ProposalCreated" });
const executed = getAbiItem({ abi: openZeppelinGovernorStateAbi, name: "ProposalExecuted" });

type Created = EventLog<readonly [typeof created]>;
type Executed = EventLog<readonly [typeof executed]>;

/** All proposals of the governor, newest first, from its logs since the first block. */
export async function fetchOpenZeppelinProposals(
  client: Client,
  parameters: { identity: GovernorIdentity; block: PinnedBlock },
): Promise<readonly Proposal[]> {
  const { identity, block } = parameters;
  const governor = identity.address;
  const call = { address: governor, abi: openZeppelinGovernorStateAbi } as const;
  const [clockMode, logs] = await Promise.all([
    fetchReads(client, {
      read: readOptional(readContract({ ...call, functionName: "CLOCK_MODE" })),
      blockNumber: block.number,
    }),
    fetchProposalLogs(client, parameters),
  ]);
  const creations = logs.creations.toReversed();
  const clock = clockOf(governor, clockMode);
  return fetchCreated(client, { ...parameters, ...logs, creations, clock });
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
  const [standing, logs] = await Promise.all([
    fetchReads(client, { read, blockNumber: block.number }),
    fetchProposalLogs(client, { identity, block }),
  ]);
  if (standing === undefined) throw new ProposalNotFoundError({ id: id.toString(), governor });
  const creations = logs.creations.filter(({ args }) => args.proposalId === id);
  const { clock } = standing;
  const [proposal] = await fetchCreated(client, { identity, block, ...logs, creations, clock });
  if (proposal === undefined) {
    throw new ProposalLogMissingError({
      id: id.toString(),
      governor,
      fromBlock: 0n,
      toBlock: block.number,
    });
  }
  return proposal;
}

/** What the chain knows of logged proposals, in their order: one round of requests for all. */
async function fetchCreated(
  client: Client,
  parameters: {
    identity: GovernorIdentity;
    block: PinnedBlock;
    creations: readonly Created[];
    executions: readonly Executed[];
    clock: GovernorState["clock"];
  },
): Promise<Proposal[]> {
  const { identity, block, creations, executions, clock } = parameters;
  const governor = identity.address;
  const read = readAll(
    creations.map(({ args: { proposalId, voteStart } }) =>
      readAll({
        standing: readOpenZeppelinStanding(governor, proposalId),
        quorumVotes: readOpenZeppelinQuorum(governor, voteStart),
      }),
    ),
  );
  const spans = creations.map(({ args: { voteStart, voteEnd }, blockNumber }) => ({
    createdBlock: blockNumber,
    voteStart,
    voteEnd,
  }));
  const [rows, timesOf] = await Promise.all([
    fetchReads(client, { read, blockNumber: block.number }),
    fetchProposalTimes(client, { clock, spans, block }),
  ]);
  return creations.map((creation, index) => {
    const { standing, quorumVotes } = rows[index] ?? {};
    const proposal = toProposal({ identity, creation, standing, executions });
    return { ...proposal, quorumVotes, times: timesOf(proposal) };
  });
}

/** The quorum of votes that start at a time of the clock; `undefined` while that is to come. */
function readOpenZeppelinQuorum(governor: Address, voteStart: bigint): Read<bigint | undefined> {
  const call = { address: governor, abi: openZeppelinGovernorStateAbi } as const;
  return readOptional(readContract({ ...call, functionName: "quorum", args: [voteStart] }));
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
}): Omit<Proposal, "quorumVotes" | "times"> {
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
