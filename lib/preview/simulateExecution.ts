import type { Address, Client } from "viem";
import type { Call } from "../actions/Call.ts";
import { interpretRevert } from "../actions/interpretRevert.ts";
import { SimulationUnavailableError } from "../chain/SimulationUnavailableError.ts";
import { type CallOutcome, simulateCalls } from "../chain/simulateCalls.ts";
import type { DaoParts } from "../dao/loadDaoParts.ts";
import type { Mintage } from "../dao/Mintage.ts";
import { readDaoState } from "../dao/readDaoState.ts";
import type { Snapshot } from "../dao/Snapshot.ts";
import { decodeTransfers } from "./decodeTransfers.ts";
import type { CallResult, Execution } from "./Preview.ts";

/** When the state is looked at after execution, in seconds. */
export const laterReadings = [
  { label: "+1 month", afterSeconds: 2_628_000 },
  { label: "+1 year", afterSeconds: 31_536_000 },
  { label: "+4 years", afterSeconds: 126_144_000 },
] as const;

/** Which calls run as whom and when, on top of which snapshot. */
export type ExecutionParameters = {
  mintage: Mintage;
  snapshot: Snapshot;
  executor: Address;
  /** Whose ETH the calls send: the executor's, if not said otherwise. */
  etherFrom?: "executor" | "caller";
  calls: readonly Call[];
  /** Unix seconds. */
  executeAt: number;
};

/**
 * Runs a call list as its executor and reads the DAO afterwards, now and years later, in one
 * request. A delegatecall cannot be run this way and counts as not reached.
 *
 * @throws {SimulationUnavailableError} {@link RpcUnavailableError}
 */
export async function simulateExecution(
  client: Client,
  parameters: ExecutionParameters & { parts: DaoParts },
): Promise<Execution> {
  try {
    return await run(client, parameters);
  } catch (error) {
    const index = firstUnpaid(parameters);
    if (!(error instanceof SimulationUnavailableError) || index === undefined) throw error;
    return failUnpaid(parameters, index);
  }
}

async function run(
  client: Client,
  parameters: ExecutionParameters & { parts: DaoParts },
): Promise<Execution> {
  const { parts, snapshot, executor, calls, executeAt, etherFrom } = parameters;
  const pokes = snapshot.state.sources.flatMap((source) => source.pokes);
  const simulated = await simulateCalls(client, {
    block: snapshot.block,
    executor,
    calls: calls.filter(({ operation }) => operation === 0),
    funding: etherFrom === "caller" ? calls.reduce((sum, { value }) => sum + value, 0n) : 0n,
    executeAt,
    read: readDaoState(snapshot.dao, parts),
    readings: laterReadings.map(({ afterSeconds }) => ({ at: executeAt + afterSeconds, pokes })),
  });
  const results = toResults(calls, simulated.outcomes);
  const status = results.every((result) => result.status === "success") ? "success" : "reverted";
  const before = simulated.before.decode();
  const common = { ...frameOf(parameters), status, results, before } as const;
  if (status === "reverted") return { ...common, transfers: [], after: undefined, readings: [] };
  const after = simulated.after.decode();
  return {
    ...common,
    transfers: decodeTransfers(simulated.outcomes),
    after,
    readings: [
      { label: "at execution", at: executeAt, state: after },
      ...simulated.readings.map((reading, index) => ({
        label: laterReadings[index]?.label ?? "",
        at: reading.at,
        state: reading.decode(),
      })),
    ],
  };
}

function frameOf(parameters: ExecutionParameters) {
  const { snapshot, executor, executeAt, etherFrom = "executor" } = parameters;
  const { block } = snapshot;
  return { method: "eth_simulateV1", block, executor, etherFrom, executeAt } as const;
}

/** The first call whose ETH, with that of the calls before it, the executor does not hold. */
function firstUnpaid(parameters: ExecutionParameters): number | undefined {
  const { snapshot, executor, etherFrom, calls } = parameters;
  if (etherFrom === "caller") return undefined;
  const held = snapshot.state.accounts.find(({ address }) => address === executor)?.wei;
  if (held === undefined) return undefined;
  let owed = 0n;
  const index = calls.findIndex(({ value }) => {
    owed += value;
    return owed > held;
  });
  return index === -1 ? undefined : index;
}

/** Nodes refuse the whole request when the sender cannot pay; here it is one call that fails. */
function failUnpaid(parameters: ExecutionParameters, index: number): Execution {
  const results = parameters.calls.map((_, place): CallResult => {
    if (place !== index) return { status: "notReached", gasUsed: 0n };
    return {
      status: "reverted",
      gasUsed: 0n,
      revertReason: "the executor does not hold the ETH that is sent",
    };
  });
  return {
    ...frameOf(parameters),
    status: "reverted",
    results,
    before: parameters.snapshot.state,
    transfers: [],
    after: undefined,
    readings: [],
  };
}

function toResults(calls: readonly Call[], outcomes: readonly CallOutcome[]): CallResult[] {
  const queue = [...outcomes];
  let stopped = false;
  return calls.map((call): CallResult => {
    const outcome = call.operation === 0 ? queue.shift() : undefined;
    if (stopped || outcome === undefined) {
      stopped = true;
      return { status: "notReached", gasUsed: 0n };
    }
    if (outcome.status === "success") return { status: "success", gasUsed: outcome.gasUsed };
    stopped = true;
    return {
      status: "reverted",
      gasUsed: outcome.gasUsed,
      revertReason: interpretRevert(outcome.data).reason,
      revertData: outcome.data,
    };
  });
}
