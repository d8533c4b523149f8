import type { Client } from "viem";
import { interpretRevert } from "../actions/interpretRevert.ts";
import type { EntryUnavailable, SimulatedEntry } from "../chain/SimulatedEntry.ts";
import { SimulationUnavailableError } from "../chain/SimulationUnavailableError.ts";
import {
  type SimulateCallsParameters,
  type SimulateCallsResult,
  simulateCalls,
} from "../chain/simulateCalls.ts";
import type { DaoState } from "../dao/Snapshot.ts";
import type { Execution } from "./Preview.ts";

/** What every run of one preview has in common. */
export type RunFrame = Pick<
  SimulateCallsParameters<DaoState>,
  "block" | "executeAt" | "read" | "laterRead" | "readings" | "storage"
>;

/** The run through the route; `simulated` where the node ran it. */
export type RouteRun = {
  entry: Execution["entry"];
  simulated: SimulateCallsResult<DaoState> | undefined;
};

/**
 * Runs the calls as their route makes them.
 *
 * @throws {RpcUnavailableError}
 */
export async function runRoute(
  client: Client,
  { entry, frame }: { entry: SimulatedEntry | EntryUnavailable; frame: RunFrame },
): Promise<RouteRun> {
  if ("unavailable" in entry) return notRun("one by one as the executor", entry.unavailable);
  try {
    const simulated = await simulateCalls(client, { ...frame, ...entry });
    const outcomes = [...simulated.earlier.flat(), ...simulated.outcomes];
    const gasUsed = outcomes.reduce((sum, outcome) => sum + outcome.gasUsed, 0n);
    const failed = outcomes.find(({ status }) => status === "reverted");
    const { label } = entry;
    if (failed === undefined) return { simulated, entry: { label, status: "success", gasUsed } };
    const { reason } = interpretRevert(failed.data);
    return { simulated, entry: { label, status: "reverted", reason, gasUsed } };
  } catch (error) {
    if (!(error instanceof SimulationUnavailableError)) throw error;
    return notRun(entry.label, error.details ?? "the node refused it");
  }
}

function notRun(label: string, reason: string): RouteRun {
  return { simulated: undefined, entry: { label, status: "notRun", reason, gasUsed: 0n } };
}
