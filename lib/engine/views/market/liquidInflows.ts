import { liquidClassesByDefault } from "../../liquidClassesByDefault.ts";
import type { Model } from "../../Model.ts";
import { modelDates } from "../../modelDates.ts";
import { recordSchedules } from "../../sampling/recordSchedules.ts";

/** What one mechanism brings into circulation. */
export type LiquidInflow = {
  /** Place in the model's `mechanisms`. */
  mechanism: number;
  /** `issued`: new tokens. `released`: out of a bucket that is not liquid. */
  way: "issued" | "released";
  /** Base units that fall due in each step. */
  amounts: readonly bigint[];
};

/**
 * What each mechanism's rule brings into circulation in each step: newly issued, or released from locked
 * buckets and the treasury. Counted is what falls due, also where a bucket could not pay it.
 *
 * @param dates - The model's own where absent; inflow k is due after date k and up to date k + 1.
 * @throws whatever `project` throws.
 */
export function liquidInflows(
  model: Model,
  dates: readonly number[] = modelDates(model),
): { dates: readonly number[]; inflows: LiquidInflow[] } {
  const liquid = model.liquidClasses ?? liquidClassesByDefault;
  const isLiquid = (place: number) => {
    const bucket = model.buckets[place];
    return bucket !== undefined && liquid.includes(bucket.class);
  };
  const found = new Map<string, LiquidInflow & { amounts: bigint[] }>();
  for (const { mechanism, from, to, due } of recordSchedules(model, dates).flows) {
    if (!isLiquid(to) || isLiquid(from)) continue;
    const way = from < 0 ? "issued" : "released";
    const key = `${mechanism} ${way}`;
    const inflow = found.get(key) ?? { mechanism, way, amounts: dates.slice(1).map(() => 0n) };
    found.set(key, inflow);
    for (let step = 0; step + 1 < due.length; step += 1) {
      const amount = (due[step + 1] ?? 0n) - (due[step] ?? 0n);
      inflow.amounts[step] = (inflow.amounts[step] ?? 0n) + amount;
    }
  }
  return { dates, inflows: [...found.values()] };
}
