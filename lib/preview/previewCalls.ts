import type { Client } from "viem";
import { decodeCalls } from "../actions/decodeCalls.ts";
import { describeCall } from "../actions/describeCall.ts";
import { createDescribeContext } from "../dao/createDescribeContext.ts";
import { loadDaoParts } from "../dao/loadDaoParts.ts";
import { projectWith } from "../engine/projectWith.ts";
import { compareStates } from "./compareStates.ts";
import { createImpact } from "./createImpact.ts";
import type { ExecutionParameters } from "./ExecutionParameters.ts";
import { EmptyCallsError, ExecutionTimeError } from "./errors.ts";
import { findUnlogged } from "./findUnlogged.ts";
import type { Preview } from "./Preview.ts";
import { reconcile } from "./reconcile.ts";
import { simulateExecution } from "./simulateExecution.ts";
import { watchAddresses } from "./watchAddresses.ts";

/**
 * What a call list does: executed on the user's own node, read back, and projected from what was
 * read. The same for a draft and for a proposal found on chain.
 *
 * @throws {EmptyCallsError} {@link ExecutionTimeError} {@link SimulationUnavailableError}
 */
export async function previewCalls(
  client: Client,
  parameters: ExecutionParameters,
): Promise<Preview> {
  const { mintage, calls, executeAt } = parameters;
  const dao = watchAddresses(parameters.snapshot.dao, calls);
  const snapshot = { ...parameters.snapshot, dao };
  if (calls.length === 0) throw new EmptyCallsError();
  if (executeAt <= snapshot.block.timestamp) {
    throw new ExecutionTimeError({ executeAt, blockTimestamp: snapshot.block.timestamp });
  }
  const execution = await simulateExecution(client, { ...parameters, snapshot });
  const { processes } = await loadDaoParts(mintage, dao);
  const { executor } = execution;
  const decoded = decodeCalls(calls, { actions: mintage.actions, executor });
  const context = {
    ...createDescribeContext(snapshot, { at: executeAt }),
    actions: mintage.actions,
  };
  const descriptions = decoded.map((call) => describeCall(call, context));
  const common = { snapshot, calls, decoded, descriptions, execution };
  const { before, after, readings } = execution;
  if (after === undefined)
    return { ...common, changes: [], unlogged: [], reconciliation: [], ...noImpact };
  const created = createImpact(snapshot, { before, after, executeAt, processes });
  const dates = readings.map(({ at }) => at);
  return {
    ...common,
    ...created,
    changes: compareStates(before, after),
    unlogged: execution.gaps.some(({ what }) => what === "transfers")
      ? []
      : findUnlogged({ before, after }, execution.transfers),
    reconciliation: reconcile({
      projected: projectWith(processes, created.proposed, { dates }),
      readings,
    }),
  };
}

const noImpact = { baseline: undefined, proposed: undefined, impact: undefined } as const;
