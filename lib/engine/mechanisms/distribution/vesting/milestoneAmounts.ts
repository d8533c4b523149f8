import { parseAmount } from "../../../../amount/parseAmount.ts";
import { parseRate } from "../../../../amount/parseRate.ts";
import type { VestingOf } from "./vestingSchema.ts";

/**
 * What each milestone releases, in the spec's order: floor(total × shares up to and with it) less the
 * same without it, so that milestones whose shares sum to 1 release the whole.
 *
 * @returns Base units.
 */
export function milestoneAmounts(spec: VestingOf<"milestone">, decimals: number): bigint[] {
  const total = parseAmount(spec.total, decimals);
  let [numerator, denominator, before] = [0n, 1n, 0n];
  return spec.milestones.map(({ share }) => {
    const part = parseRate(share);
    numerator = numerator * part.denominator + part.numerator * denominator;
    denominator *= part.denominator;
    const upTo = (total * numerator) / denominator;
    const amount = upTo - before;
    before = upTo;
    return amount;
  });
}
