import type { Mechanism } from "./Model.ts";
import type { Process, ProcessContext, Processes } from "./Process.ts";

/**
 * Puts a mechanism to work in one exact run. A wrapper lets through what it holds: what would make
 * it step in is behaviour, which only a sampled run has. A kind that behaviour alone drives does
 * nothing here.
 */
export function createProcess(
  processes: Processes,
  spec: Mechanism,
  context: ProcessContext,
): Process {
  if ("of" in spec) return createProcess(processes, spec.of, context);
  return processes[spec.kind]?.(spec as never, context) ?? {};
}
