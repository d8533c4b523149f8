import type { Address, Client } from "viem";
import type { Call } from "../actions/Call.ts";
import type { PinnedBlock } from "../chain/PinnedBlock.ts";
import type { Plan } from "../proposal/Plan.ts";
import type { Support } from "./GovernorSender.ts";
import type { ProposalStanding } from "./ProposalStanding.ts";

/** A vote as a member wants it. */
export type Vote = { support: Support; reason?: string };

/** Whether and how an account has voted, and with how many votes it may. */
export type VoterStanding = { hasVoted: boolean; votes: bigint; support?: Support };

/** What the steps of a plan need to know of a governor family. Nothing here sends. */
export type GovernorOperations = {
  /**
   * Where the plan's proposal stands; `undefined` before it is proposed.
   *
   * @throws {ProposalMismatchError} when the chain holds other calls than the plan.
   */
  fetchStanding(
    client: Client,
    parameters: { plan: Plan; block: PinnedBlock },
  ): Promise<ProposalStanding | undefined>;
  /** The call that proposes, once it is sure that the governor takes it. @throws {BaseError} */
  prepareProposal(
    client: Client,
    parameters: { plan: Plan; account: Address; block: PinnedBlock },
  ): Promise<Call>;
  /**
   * What the governor knows of a voter. `votes` in base units, at the start of voting; `support`
   * where the governor keeps how an account voted.
   */
  fetchVoter(
    client: Client,
    parameters: { plan: Plan; standing: ProposalStanding; voter: Address; block: PinnedBlock },
  ): Promise<VoterStanding>;
  encodeVote(governor: Address, parameters: Vote & { id: bigint }): Call;
  encodeQueue(plan: Plan, id: bigint): Call;
  encodeExecute(plan: Plan, id: bigint): Call;
};
