import { measureHolders } from "../holders/measureHolders.ts";
import { measureMarket } from "../market/measureMarket.ts";
import { measurePlan } from "../plan/measurePlan.ts";
import { measureTransfers } from "../velocity/measureTransfers.ts";

/** What the worker of the views can do, by name. */
export const viewMethods = {
  holders: measureHolders,
  market: measureMarket,
  plan: measurePlan,
  velocity: measureTransfers,
};

/** The same as the page knows them: by type alone. */
export type ViewMethods = typeof viewMethods;
