import type { Client } from "viem";
import type { Call } from "../actions/Call.ts";
import type { EntryUnavailable, SimulatedEntry } from "../chain/SimulatedEntry.ts";
import type { Snapshot } from "../dao/Snapshot.ts";
import type { Proposal } from "../governor/GovernorFlavour.ts";
import { governorEntries } from "../governor/governorEntries.ts";

/**
 * How the calls of a snapshot's governor enter a simulation; a host app's own flavour does not say.
 *
 * @throws {RpcUnavailableError} {@link RpcRefusedError}
 */
export async function enterByGovernor(
  client: Client,
  parameters: {
    snapshot: Snapshot;
    calls: readonly Call[];
    proposal?: Proposal;
    executeAt: number;
  },
): Promise<SimulatedEntry | EntryUnavailable> {
  const { snapshot, ...others } = parameters;
  const { dao, block, state } = snapshot;
  const enter = governorEntries[dao.governor?.flavour ?? ""];
  if (enter === undefined || dao.governor === undefined || state.governor === undefined) {
    return { unavailable: "how this governor executes is not known" };
  }
  return enter(client, { identity: dao.governor, state: state.governor, block, ...others });
}
