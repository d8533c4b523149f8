import type { Mechanism } from "./Model.ts";
import { behaviourProcesses } from "./mechanisms/behaviour/behaviourProcesses.ts";
import { distributionProcesses } from "./mechanisms/distribution/distributionProcesses.ts";
import { issuanceProcesses } from "./mechanisms/issuance/issuanceProcesses.ts";
import type { Process, ProcessContext } from "./Process.ts";

const processes: Partial<
  Record<Mechanism["kind"], (spec: never, context: ProcessContext) => Process>
> = { ...issuanceProcesses, ...distributionProcesses, ...behaviourProcesses };

/**
 * Puts a mechanism to work in one exact run. A wrapper lets through what it holds: what would make
 * it step in is behaviour, which only a sampled run has. A kind that behaviour alone drives does
 * nothing here.
 */
export function createProcess(spec: Mechanism, context: ProcessContext): Process {
  if ("of" in spec) return createProcess(spec.of, context);
  const create = processes[spec.kind];
  return create === undefined ? {} : create(spec as never, context);
}
