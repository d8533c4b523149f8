import { parseAmount } from "../../../../amount/parseAmount.ts";
import { createRoute } from "../../../createRoute.ts";
import type { Process, ProcessContext } from "../../../Process.ts";
import { firstDue } from "../../../periodicDue.ts";
import type { CollateralMint } from "./collateralMintSchema.ts";
import { ray, rayPower } from "./rayPower.ts";
import { toRay } from "./toRay.ts";

/**
 * Accrues the stability fee on the debt there is (S23), as `drip`: rate = rpow(duty, seconds) × rate, in
 * 27 digits, and the debt is floor(normalised debt × rate). What it grows by is issued. Drawing,
 * repaying and liquidation are behaviour, which only a sampled run has.
 */
export function collateralMint(spec: CollateralMint, context: ProcessContext): Process {
  const issue = createRoute(context, { to: spec.feeTo, label: spec.label });
  const normalized = parseAmount(spec.debt, context.decimals);
  const duty = toRay(spec.duty);
  let rate = ray;
  let accruedAt = context.asOf;
  const process = {
    dueAt: normalized === 0n || duty === ray ? Infinity : firstDue(spec, context.asOf),
    act(at: number) {
      const before = (normalized * rate) / ray;
      rate = (rayPower(duty, BigInt(at - accruedAt)) * rate) / ray;
      issue((normalized * rate) / ray - before, at);
      accruedAt = at;
      process.dueAt = at + spec.everySeconds;
    },
  };
  return process;
}
