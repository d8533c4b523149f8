import type { Client, Hex } from "viem";
import { interpretRevert } from "../actions/interpretRevert.ts";
import { runCalls } from "../chain/runCalls.ts";
import type { SlotOverride } from "../chain/SimulatedEntry.ts";
import type { CallOutcome } from "../chain/simulateCalls.ts";
import type { ExecutionParameters } from "./ExecutionParameters.ts";
import type { Execution, Gap, RunOutcome } from "./Preview.ts";
import type { PrivilegeScope } from "./privileges/PrivilegeScope.ts";
import type { RunFrame } from "./runRoute.ts";
import { separateCalls } from "./separateCalls.ts";
import { toCallResults } from "./toCallResults.ts";

const label = "one by one as the executor";
const reason = "the RPC endpoint does not serve eth_simulateV1";

/**
 * The fall-back for nodes without `eth_simulateV1`: the calls as their executor within one `eth_call`,
 * and the state before and after. What that cannot tell is in `gaps`.
 *
 * @param parameters.code the executor's own.
 * @throws {SimulationUnavailableError} {@link RpcUnavailableError}
 */
export async function simulateByCall(
  client: Client,
  parameters: ExecutionParameters & {
    frame: RunFrame;
    code: Hex;
    /** What the route has in storage when it makes the calls. */
    slots: readonly SlotOverride[];
    scope: PrivilegeScope;
    rolesUnseen: string | undefined;
  },
): Promise<Execution> {
  const { calls, executor, executeAt, frame, code, slots, scope, snapshot } = parameters;
  const { etherFrom = "executor" } = parameters;
  const separate = separateCalls(calls) ?? calls.map((call, index) => ({ call, index }));
  const { block, read } = frame;
  const common = { block, executor, code, slots, at: executeAt, read };
  const [without, run] = await Promise.all([
    runCalls(client, { ...common, calls: [] }),
    runCalls(client, {
      ...common,
      calls: separate.map(({ call }) => call),
      funding: etherFrom === "caller" ? calls.reduce((sum, { value }) => sum + value, 0n) : 0n,
    }),
  ]);
  const outcomes = run.outcomes.map((outcome): CallOutcome => ({ ...outcome, logs: [] }));
  const isWhole = outcomes.length === separate.length;
  const failed = outcomes.find(({ status }) => status === "reverted");
  const outcome: RunOutcome =
    failed === undefined && isWhole
      ? { status: "success" }
      : { status: "reverted", reason: interpretRevert(failed?.data ?? "0x").reason };
  const after = outcome.status === "success" ? run.after() : undefined;
  return {
    method: "eth_call",
    block: snapshot.block,
    executor,
    etherFrom,
    executeAt,
    entry: { label, status: "notRun", reason, gasUsed: 0n },
    separate: outcome,
    agreement: { kind: "notCompared", reason },
    gaps: gapsOf(parameters, run.timestamp),
    privilegeScope: scope,
    status: after === undefined ? "reverted" : "success",
    results: toCallResults(calls, { separate, outcomes, assets: snapshot.state.assets }),
    before: without.after(),
    after,
    transfers: [],
    emitters: [],
    readings: after === undefined ? [] : [{ label: "at execution", at: executeAt, state: after }],
  };
}

function gapsOf(
  { executeAt, rolesUnseen }: { executeAt: number; rolesUnseen: string | undefined },
  ranAt: number,
): Gap[] {
  return [
    { what: "transfers", reason },
    { what: "laterReadings", reason },
    { what: "storage", reason },
    ...(rolesUnseen === undefined ? [] : [{ what: "roleLogs" as const, reason: rolesUnseen }]),
    ...(ranAt === executeAt
      ? []
      : [{ what: "blockTime" as const, reason: `the node ran it at ${ranAt}, in Unix seconds` }]),
  ];
}
