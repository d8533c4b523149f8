import type { Model } from "../../../../Model.ts";
import { project } from "../../../../project.ts";
import type { Vesting } from "../vestingSchema.ts";

/** A model of whole tokens in which `held` of them are released to the treasury: for tests. */
export function vestingModel(vesting: Vesting, options: { asOf: number; held: bigint }): Model {
  return {
    token: { symbol: "T", decimals: 0 },
    asOf: options.asOf,
    buckets: [
      { id: "locked", class: "locked", amount: options.held.toString() },
      { id: "treasury", class: "treasury", amount: "0" },
    ],
    mechanisms: [vesting],
    horizonSeconds: 10,
    stepSeconds: 5,
  };
}

/** What such a model has released by each date, exactly. */
export function releasedAt(model: Model, dates: readonly number[]): readonly bigint[] {
  return project(model, { dates }).treasury;
}
