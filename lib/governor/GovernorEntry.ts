import type { Client } from "viem";
import type { Call } from "../actions/Call.ts";
import type { PinnedBlock } from "../chain/PinnedBlock.ts";
import type { EntryUnavailable, SimulatedEntry } from "../chain/SimulatedEntry.ts";
import type { GovernorIdentity, GovernorState, Proposal } from "./GovernorFlavour.ts";

/** What is to enter a simulation, and when it is executed there, in Unix seconds. */
export type EnterGovernorParameters = {
  identity: GovernorIdentity;
  state: GovernorState;
  calls: readonly Call[];
  /** Where there is one on chain: it is then queued and executed as itself where it can be. */
  proposal?: Proposal;
  block: PinnedBlock;
  executeAt: number;
};

/**
 * How a governor family's calls enter a simulation: kept apart from the flavour, since pages that
 * only read do not simulate. One request at most.
 *
 * @throws {RpcUnavailableError} {@link RpcRefusedError}
 */
export type GovernorEntry = (
  client: Client,
  parameters: EnterGovernorParameters,
) => Promise<SimulatedEntry | EntryUnavailable>;
