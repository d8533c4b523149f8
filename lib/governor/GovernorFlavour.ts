import type { Address, Client, Hex } from "viem";
import type { Call } from "../actions/Call.ts";
import type { Parameter } from "../chain/Parameter.ts";
import type { PinnedBlock } from "../chain/PinnedBlock.ts";
import type { Read } from "../chain/Read.ts";

export type ProposalState =
  | "pending"
  | "active"
  | "canceled"
  | "defeated"
  | "succeeded"
  | "queued"
  | "expired"
  | "executed";

/** Who is who around a governor. `executor` is the account its calls come from. */
export type GovernorIdentity = {
  flavour: string;
  address: Address;
  token: Address;
  executor: Address;
};

/** A governor's settings. Votes are base units of the token; `clock` says what delays count. */
export type GovernorState = {
  name: string;
  clock: "blocks" | "seconds";
  votingDelay: bigint;
  votingPeriod: bigint;
  /** Seconds between queueing and execution. */
  timelockDelaySeconds: number;
  /** Seconds after `eta` in which execution is possible; `undefined` where there is no end. */
  graceSeconds: number | undefined;
  /** As it would be for a vote that starts now. */
  quorumVotes: bigint;
  /** Which votes count towards the quorum; empty where the governor does not say. */
  quorumCounts: readonly (keyof Proposal["votes"])[];
  proposalThreshold: bigint;
  proposalCount: bigint | undefined;
  parameters: readonly Parameter[];
};

/** A proposal as the chain has it. Times are Unix seconds and known only once they are. */
export type Proposal = {
  id: string;
  governor: Address;
  proposer: Address;
  description: string;
  calls: readonly Call[];
  state: ProposalState;
  /** In the governor's clock: block numbers or Unix seconds. */
  voteStart: bigint;
  voteEnd: bigint;
  votes: { for: bigint; against: bigint; abstain: bigint };
  /** The quorum at the start of the vote, in base units; `undefined` before it where it can move. */
  quorumVotes: bigint | undefined;
  /** Earliest execution, once queued. */
  etaSeconds: number | undefined;
  createdBlock: bigint;
  /**
   * The exact times of `createdBlock`, `voteStart` and `voteEnd` in Unix seconds; `undefined` for a
   * block that is to come or that the node does not have.
   */
  times: {
    created: number | undefined;
    voteStart: number | undefined;
    voteEnd: number | undefined;
  };
  executed: { blockNumber: bigint; transactionHash: Hex } | undefined;
};

/**
 * How a governor contract family is recognised. The rest is loaded where a governor was found to be
 * of it, as adapters are.
 */
export type GovernorFlavour = {
  id: string;
  /** `undefined` when the address is not of this family. */
  readIdentity(address: Address): Read<GovernorIdentity | undefined>;
  load(): Promise<GovernorReader>;
};

/**
 * How one governor contract family is read. What sends through it is a `GovernorSender`, kept apart
 * so that pages which only read do not load it.
 */
export type GovernorReader = {
  /** Whose ETH the calls send: the executor's own, or that of whoever executes the proposal. */
  etherFrom: "executor" | "caller";
  readState(identity: GovernorIdentity): Read<GovernorState>;
  /** All proposals, newest first, by logs. */
  fetchProposals(
    client: Client,
    parameters: { identity: GovernorIdentity; block: PinnedBlock },
  ): Promise<readonly Proposal[]>;
  /** @throws {ProposalNotFoundError} */
  fetchProposal(
    client: Client,
    parameters: { identity: GovernorIdentity; id: string; block: PinnedBlock },
  ): Promise<Proposal>;
  /**
   * Earliest Unix second at which calls proposed at `block` (or an existing proposal) can execute,
   * counting `secondsPerBlock` where the clock counts blocks.
   */
  earliestExecution(parameters: {
    state: GovernorState;
    block: PinnedBlock;
    proposal?: Proposal;
    secondsPerBlock: number;
  }): number;
};
