import type { Call } from "../actions/Call.ts";
import { SimulationUnavailableError } from "../chain/SimulationUnavailableError.ts";
import type { CallOutcome } from "../chain/simulateCalls.ts";
import type { CallResult } from "./Preview.ts";
import type { SeparateCall } from "./separateCalls.ts";
import { toCallResults } from "./toCallResults.ts";

/** What a node says of a call that its sender cannot pay: it is refused with all others. */
const refused: CallOutcome = { status: "reverted", data: "0x", gasUsed: 0n, logs: [] };

/**
 * Which call it is that cannot be paid, where a node refuses the whole list for it: the one after the most
 * calls that it runs. Sums do not tell, since calls may bring ETH in, or pay the executor itself. A
 * request for each halving of the list.
 *
 * @param parameters.run the outcomes of so many calls from the first on.
 * @returns `undefined` where that call sends no ETH: the node refuses for another reason.
 */
export async function findUnpaid(
  calls: readonly Call[],
  parameters: {
    separate: readonly SeparateCall[];
    reason: string;
    run(count: number): Promise<readonly CallOutcome[]>;
  },
): Promise<CallResult[] | undefined> {
  const { separate, reason, run } = parameters;
  let outcomes: readonly CallOutcome[] = [];
  let end = separate.length;
  while (end - outcomes.length > 1) {
    const count = Math.floor((outcomes.length + end) / 2);
    try {
      outcomes = await run(count);
    } catch (error) {
      if (!(error instanceof SimulationUnavailableError)) throw error;
      end = count;
    }
  }
  if ((separate[outcomes.length]?.call.value ?? 0n) === 0n) return undefined;
  const isUnpaid = outcomes.every(({ status }) => status === "success");
  const results = toCallResults(calls, { separate, outcomes: [...outcomes, refused] });
  return results.map((result) =>
    isUnpaid && result.status === "reverted"
      ? { status: "reverted", gasUsed: result.gasUsed, revertReason: reason }
      : result,
  );
}
