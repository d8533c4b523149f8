import type { Client } from "viem";
import { decodeCalls } from "../actions/decodeCalls.ts";
import { describeCall } from "../actions/describeCall.ts";
import { createDescribeContext } from "../dao/createDescribeContext.ts";
import { createModel, horizonSeconds } from "../dao/createModel.ts";
import { compare } from "../engine/compare.ts";
import { project } from "../engine/project.ts";
import { compareStates } from "./compareStates.ts";
import { EmptyCallsError, ExecutionTimeError } from "./errors.ts";
import type { Preview } from "./Preview.ts";
import { prependNow } from "./prependNow.ts";
import { reconcile } from "./reconcile.ts";
import { type ExecutionParameters, simulateExecution } from "./simulateExecution.ts";

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
  const { mintage, snapshot, calls, executeAt } = parameters;
  if (calls.length === 0) throw new EmptyCallsError();
  if (executeAt <= snapshot.block.timestamp) {
    throw new ExecutionTimeError({ executeAt, blockTimestamp: snapshot.block.timestamp });
  }
  const execution = await simulateExecution(client, parameters);
  const { dao, block, state } = snapshot;
  const until = executeAt + horizonSeconds;
  const baseline = createModel(dao, { state: execution.before, asOf: executeAt, until });
  const decoded = decodeCalls(calls, { actions: mintage.actions });
  const context = { ...createDescribeContext(snapshot), actions: mintage.actions };
  const descriptions = decoded.map((call) => describeCall(call, context));
  const common = { snapshot, calls, decoded, descriptions, execution, baseline };
  if (execution.after === undefined) {
    return { ...common, changes: [], proposed: undefined, impact: undefined, reconciliation: [] };
  }
  const proposed = createModel(dao, { state: execution.after, asOf: executeAt, until });
  const { readings } = execution;
  return {
    ...common,
    changes: compareStates(execution.before, execution.after),
    proposed,
    impact: prependNow(
      compare({ baseline, proposed }),
      createModel(dao, { state, asOf: block.timestamp, until }),
    ),
    reconciliation: reconcile({
      projected: project(proposed, { dates: readings.map(({ at }) => at) }),
      readings,
    }),
  };
}
