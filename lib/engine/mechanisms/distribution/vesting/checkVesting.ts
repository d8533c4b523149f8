import { demand } from "../../../demand.ts";
import type { ModelIssue } from "../../../errors.ts";
import type { Model } from "../../../Model.ts";
import type { Vesting } from "./vestingSchema.ts";

/** Refuses times out of order. */
export function checkVesting(spec: Vesting, { asOf }: Model): ModelIssue[] {
  switch (spec.form) {
    case "cliff":
      return [];
    case "linear": {
      const { start, end, cliffAt = start } = spec;
      return [
        ...demand(end >= start, { path: "end", message: "must not be before start" }),
        ...demand(cliffAt >= start, { path: "cliffAt", message: "must not be before start" }),
        ...demand(cliffAt <= end, { path: "cliffAt", message: "must not be after end" }),
      ];
    }
    case "treasuryVester": {
      const { begin, cliffAt, end, lastUpdate } = spec;
      return [
        ...demand(cliffAt >= begin, { path: "cliffAt", message: "must not be before begin" }),
        ...demand(end > cliffAt, { path: "end", message: "must be after cliffAt" }),
        ...demand(lastUpdate >= begin, { path: "lastUpdate", message: "must not be before begin" }),
        ...demand(lastUpdate <= Math.max(begin, asOf), {
          path: "lastUpdate",
          message: "must not be after the model's asOf",
        }),
      ];
    }
  }
}
