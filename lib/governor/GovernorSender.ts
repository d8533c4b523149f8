import type { Address, Client } from "viem";
import type { Call } from "../actions/Call.ts";
import type { Plan, StepKind } from "../proposal/Plan.ts";
import type { StepRunner } from "../proposal/StepRunner.ts";
import type { GovernorIdentity, Proposal } from "./GovernorFlavour.ts";

/** Support as the chain counts it: 0 against, 1 for, 2 abstain (not on Alpha). */
export type Support = "against" | "for" | "abstain";

/** How calls are sent through a governor of one family. Nothing here sends: `lib/execution` does. */
export type GovernorSender = {
  /** That of the `GovernorFlavour` which reads the same family. */
  id: string;
  /**
   * The plan of a new proposal. `description` is the whole text as it goes on chain
   * (`proposalDescription`); where the governor knows `#proposer=0x…`, that is added at its end.
   */
  plan(parameters: {
    identity: GovernorIdentity;
    chainId: number;
    title: string;
    description: string;
    calls: readonly Call[];
    proposer: Address;
  }): Plan;
  /** A plan for a proposal that is already on chain. */
  planOf(parameters: { identity: GovernorIdentity; chainId: number; proposal: Proposal }): Plan;
  encodeVote(parameters: {
    identity: GovernorIdentity;
    id: string;
    support: Support;
    reason?: string;
  }): Call;
  /**
   * What the governor knows of an account that may vote on the plan's proposal.
   *
   * @throws {NotProposedError}
   */
  fetchVoter(
    client: Client,
    parameters: { plan: Plan; voter: Address },
  ): Promise<{ hasVoted: boolean; votes: bigint; support?: Support }>;
  /**
   * The vote step takes `support` ("for" if not given) and `reason` from the plan's facts. With an
   * `actor` it is that account's vote, so that several accounts can vote by one plan in turn.
   */
  steps: Partial<Record<StepKind, StepRunner>>;
};
