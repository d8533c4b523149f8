import type { Call } from "../actions/Call.ts";
import type { Mintage } from "../dao/Mintage.ts";
import type { Snapshot } from "../dao/Snapshot.ts";
import type { ExecutionParameters } from "../preview/ExecutionParameters.ts";
import type { Route } from "../proposal/Draft.ts";
import { enterByGovernor } from "./enterByGovernor.ts";
import { enterBySafe } from "./enterBySafe.ts";
import { RouteNotFoundError } from "./errors.ts";
import { findGovernor } from "./findGovernor.ts";

/** Seconds between the pinned block and a Safe's execution, where nothing has to be waited for. */
const nextBlockSeconds = 12;

/**
 * Who executes calls that are still to be sent by a route, with whose ETH, how they enter a simulation,
 * and the earliest second at which that can be.
 *
 * @throws {RouteNotFoundError}
 */
export async function executionOf(
  route: Route,
  parameters: { mintage: Mintage; snapshot: Snapshot; calls: readonly Call[] },
): Promise<Pick<ExecutionParameters, "executor" | "etherFrom" | "executeAt" | "enter">> {
  const { mintage, snapshot, calls } = parameters;
  const { dao, block, state } = snapshot;
  if (route.kind === "safe" && dao.safe === route.address) {
    return {
      executor: route.address,
      executeAt: block.timestamp + nextBlockSeconds,
      enter: async () => enterBySafe(parameters),
    };
  }
  if (route.kind === "governor" && dao.governor?.address === route.address) {
    const { flavour, identity, secondsPerBlock } = findGovernor({ mintage, snapshot });
    if (state.governor !== undefined) {
      const governor = await flavour.load();
      const executeAt = governor.earliestExecution({
        state: state.governor,
        block,
        secondsPerBlock,
      });
      return {
        executor: identity.executor,
        etherFrom: governor.etherFrom,
        executeAt,
        enter: (client) => enterByGovernor(client, { snapshot, calls, executeAt }),
      };
    }
  }
  throw new RouteNotFoundError(route);
}
