import type { Mechanism } from "./Model.ts";
import { cap } from "./mechanisms/cap.ts";
import { cappedMint } from "./mechanisms/cappedMint.ts";
import { constantRate } from "./mechanisms/constantRate.ts";
import { grant } from "./mechanisms/grant.ts";
import { vesting } from "./mechanisms/vesting.ts";
import type { Process, ProcessContext } from "./Process.ts";

/**
 * Puts a mechanism to work in one run. The one place that knows every kind; a wrapper calls it again
 * for the mechanism it holds.
 */
export function createProcess(spec: Mechanism, context: ProcessContext): Process {
  switch (spec.kind) {
    case "cappedMint":
      return cappedMint(spec, context);
    case "vesting":
      return vesting(spec, context);
    case "constantRate":
      return constantRate(spec, context);
    case "grant":
      return grant(spec, context);
    case "cap":
      return cap(spec, context);
  }
}
