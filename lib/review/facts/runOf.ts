import type { EntryUnavailable, SimulatedEntry } from "../../chain/SimulatedEntry.ts";
import type { Preview } from "../../preview/Preview.ts";
import { separateCalls } from "../../preview/separateCalls.ts";

/** Who sends what, as `simulateCalls` takes it. */
export type EnteredRun = Pick<SimulatedEntry, "sender" | "calls" | "funding"> &
  Partial<SimulatedEntry>;

/**
 * How a preview's calls are run once more: through the route where the preview went through it, else
 * one by one as the executor. `undefined` where neither can be.
 */
export function runOf({
  preview: { execution, calls },
  entry,
}: {
  preview: Preview;
  entry: SimulatedEntry | EntryUnavailable | undefined;
}): EnteredRun | undefined {
  if (execution.entry.status === "success" && entry !== undefined && !("unavailable" in entry)) {
    return entry;
  }
  const separate = separateCalls(calls)?.map(({ call }) => call);
  if (separate === undefined) return undefined;
  const wei = calls.reduce((sum, { value }) => sum + value, 0n);
  return {
    sender: execution.executor,
    calls: separate,
    funding: execution.etherFrom === "caller" ? wei : 0n,
  };
}
