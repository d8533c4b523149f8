import type { Client } from "viem";
import { interpretRevert } from "../actions/interpretRevert.ts";
import type { EntryUnavailable, SimulatedEntry } from "../chain/SimulatedEntry.ts";
import { SimulationUnavailableError } from "../chain/SimulationUnavailableError.ts";
import { type SimulateCallsResult, simulateCalls } from "../chain/simulateCalls.ts";
import type { DaoState } from "../dao/Snapshot.ts";
import type { ExecutionParameters } from "./ExecutionParameters.ts";
import { failUnpaid } from "./failUnpaid.ts";
import { findUnpaid } from "./findUnpaid.ts";
import type { CallResult, RunOutcome } from "./Preview.ts";
import type { RunFrame } from "./runRoute.ts";
import { type SeparateCall, separateCalls } from "./separateCalls.ts";

/** The run of the calls one by one; `calls` where they can be made so, `simulated` where they ran. */
export type SeparateRun = {
  run: RunOutcome;
  calls: readonly SeparateCall[] | undefined;
  simulated: SimulateCallsResult<DaoState> | undefined;
  /** Where a node ran none of them, since one cannot be paid. */
  results?: readonly CallResult[];
};

/**
 * Runs the calls one by one as their executor, in blocks of the same numbers and times as their route
 * needs; the later readings too where no route is to give them.
 *
 * @throws {SimulationUnavailableError} {@link RpcUnavailableError}
 */
export async function runSeparately(
  client: Client,
  parameters: ExecutionParameters & {
    entry: SimulatedEntry | EntryUnavailable;
    frame: RunFrame;
  },
): Promise<SeparateRun> {
  const { calls, etherFrom, executor, entry, frame } = parameters;
  const separate = separateCalls(calls);
  if (separate === undefined) {
    const reason = "a delegatecall cannot be made in another's name";
    return { run: { status: "notRun", reason }, calls: undefined, simulated: undefined };
  }
  const hasRoute = !("unavailable" in entry);
  const simulate = (count: number) =>
    simulateCalls(client, {
      ...frame,
      sender: executor,
      calls: separate.slice(0, count).map(({ call }) => call),
      funding: etherFrom === "caller" ? calls.reduce((sum, { value }) => sum + value, 0n) : 0n,
      ...(hasRoute
        ? {
            readings: [],
            storage: [],
            slots: entry.slots,
            earlier: entry.earlier.map(({ at }) => ({ at, calls: [] })),
          }
        : {}),
    });
  try {
    const simulated = await simulate(separate.length);
    const failed = simulated.outcomes.find(({ status }) => status === "reverted");
    const run: RunOutcome =
      failed === undefined
        ? { status: "success" }
        : { status: "reverted", reason: interpretRevert(failed.data).reason };
    return { run, calls: separate, simulated };
  } catch (error) {
    const unpaid = failUnpaid(parameters)?.find(({ status }) => status === "reverted");
    if (!(error instanceof SimulationUnavailableError) || unpaid === undefined) throw error;
    const results = await findUnpaid(calls, {
      separate,
      reason: unpaid.revertReason ?? "",
      run: async (count) => (await simulate(count)).outcomes,
    });
    const failed = results?.find(({ status }) => status === "reverted");
    if (results === undefined || failed === undefined) throw error;
    const run: RunOutcome = { status: "reverted", reason: failed.revertReason ?? "" };
    return { run, calls: separate, simulated: undefined, results };
  }
}
