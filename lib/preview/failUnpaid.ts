import type { Snapshot } from "../dao/Snapshot.ts";
import type { ExecutionParameters } from "./ExecutionParameters.ts";
import type { CallResult } from "./Preview.ts";

/**
 * The results where the executor does not hold the ETH it sends: nodes then refuse the whole request,
 * while it is one call that fails. `undefined` where it does hold it.
 */
export function failUnpaid(
  parameters: Pick<ExecutionParameters, "executor" | "etherFrom" | "calls"> & {
    snapshot: Pick<Snapshot, "state">;
  },
): CallResult[] | undefined {
  const { snapshot, executor, etherFrom, calls } = parameters;
  if (etherFrom === "caller") return undefined;
  const held = snapshot.state.accounts.find(({ address }) => address === executor)?.wei;
  if (held === undefined) return undefined;
  let owed = 0n;
  const index = calls.findIndex(({ value }) => {
    owed += value;
    return owed > held;
  });
  if (index === -1) return undefined;
  return calls.map((_, place): CallResult => {
    if (place !== index) return { status: "notReached", gasUsed: 0n };
    return {
      status: "reverted",
      gasUsed: 0n,
      revertReason: "the executor does not hold the ETH that is sent",
    };
  });
}
