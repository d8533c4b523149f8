import type { Call } from "../actions/Call.ts";
import type { EntryUnavailable, SimulatedEntry } from "../chain/SimulatedEntry.ts";
import type { Snapshot } from "../dao/Snapshot.ts";
import { enterSafe } from "../safe/enterSafe.ts";

/** How the calls of a snapshot's Safe enter a simulation. */
export function enterBySafe(parameters: {
  snapshot: Snapshot;
  calls: readonly Call[];
}): SimulatedEntry | EntryUnavailable {
  const { snapshot, calls } = parameters;
  const { safe } = snapshot.state;
  if (safe === undefined) return { unavailable: "the Safe could not be read" };
  return enterSafe({ safe, chainId: snapshot.dao.chainId, calls });
}
