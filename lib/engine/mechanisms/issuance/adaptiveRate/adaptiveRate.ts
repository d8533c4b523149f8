import { multiplyFloor } from "../../../../amount/multiplyFloor.ts";
import { createRoute, findBucket } from "../../../createRoute.ts";
import type { Process, ProcessContext } from "../../../Process.ts";
import { firstDue } from "../../../periodicDue.ts";
import type { AdaptiveRate } from "./adaptiveRateSchema.ts";
import { createController } from "./createController.ts";

/**
 * An adaptive rate (S28): at the end of each period the controller measures the staked bucket against
 * the supply of that very second, changes its rate, and floor(supply × rate) is issued. The schedule
 * knows only what the model itself moves; how stakers answer is sampled.
 */
export function adaptiveRate(spec: AdaptiveRate, context: ProcessContext): Process {
  const { ledger } = context;
  const staked = findBucket(context, { name: "staked", id: spec.staked });
  const control = createController(spec);
  const issue = createRoute(context, { to: spec.to, label: spec.label, streaming: true });

  const process = {
    dueAt: firstDue(spec, context.asOf),
    act(at: number) {
      const { total } = ledger;
      const share = control({ staked: ledger.balances[staked] ?? 0n, total });
      issue(multiplyFloor(total, share), at);
      process.dueAt = at + spec.everySeconds;
    },
  };
  return process;
}
