import { decodeTransfers } from "./decodeTransfers.ts";
import type { ExecutionParameters } from "./ExecutionParameters.ts";
import { failUnpaid } from "./failUnpaid.ts";
import type { CallResult, Transfer } from "./Preview.ts";
import type { RouteRun } from "./runRoute.ts";
import type { SeparateRun } from "./runSeparately.ts";
import { toCallResults, toJointResults } from "./toCallResults.ts";

type Runs = { route: RouteRun; separate: SeparateRun };

/** Call by call where they ran one by one, unless only the route lets them through. */
export function resultsOf(
  parameters: ExecutionParameters,
  { route, separate }: Runs,
): CallResult[] {
  const { calls } = parameters;
  const isOnlyThroughRoute = route.entry.status === "success" && separate.run.status !== "success";
  if (separate.calls === undefined || isOnlyThroughRoute) return toJointResults(calls, route.entry);
  if (separate.simulated === undefined) {
    return [...(separate.results ?? failUnpaid(parameters) ?? [])];
  }
  const { outcomes } = separate.simulated;
  const { assets } = parameters.snapshot.state;
  return toCallResults(calls, { separate: separate.calls, outcomes, assets });
}

/** What each call moved; of the route's run where the calls were not made one by one. */
export function transfersOf({ calls }: ExecutionParameters, { route, separate }: Runs): Transfer[] {
  if (separate.run.status === "success") {
    return decodeTransfers(separate.simulated?.outcomes ?? []).map((transfer) => ({
      ...transfer,
      call: separate.calls?.[transfer.call]?.index ?? 0,
    }));
  }
  // All of it happens within the one call of the route that makes the delegatecall.
  const joint = Math.max(
    0,
    calls.findIndex(({ operation }) => operation === 1),
  );
  return decodeTransfers(route.simulated?.outcomes ?? []).map((transfer) => ({
    ...transfer,
    call: joint,
  }));
}
