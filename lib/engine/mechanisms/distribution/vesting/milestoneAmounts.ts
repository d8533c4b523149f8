import { parseAmount } from "../../../../amount/parseAmount.ts";
import { splitByShares } from "../splitByShares.ts";
import type { VestingOf } from "./vestingSchema.ts";

/**
 * What each milestone releases, in the spec's order; shares that sum to 1 release the whole.
 *
 * @returns Base units.
 */
export function milestoneAmounts(spec: VestingOf<"milestone">, decimals: number): bigint[] {
  return splitByShares(
    parseAmount(spec.total, decimals),
    spec.milestones.map(({ share }) => share),
  );
}
