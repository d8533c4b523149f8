import type { AdaptiveRate } from "./adaptiveRateSchema.ts";
import type { Controller } from "./Controller.ts";
import { clamp } from "./clamp.ts";
import { readFixed } from "./readFixed.ts";

/** `PERC_DIVISOR` of Livepeer's MathUtilsV2, since LIP-40 (2020). */
export const percDivisor = 10n ** 9n;

/**
 * Livepeer's rule, as `setInflation` of its Minter: the ratio is cut to nine decimals; below the target
 * the rate rises by `change`, above it falls, never below 0; at the target it stays. The period issues
 * floor(supply × rate).
 */
export function stepController(spec: Extract<AdaptiveRate, { form: "step" }>): Controller {
  const read = (rate: string) => readFixed(rate, percDivisor);
  const [target, change, floor] = [read(spec.target), read(spec.change), read(spec.floor ?? "0")];
  const ceiling = spec.ceiling === undefined ? undefined : read(spec.ceiling);
  let rate = read(spec.rate);
  return ({ staked, total }) => {
    const ratio = total === 0n ? 0n : (staked * percDivisor) / total;
    if (ratio < target) rate = clamp(rate + change, { floor, ceiling });
    else if (ratio > target) rate = clamp(rate - change, { floor, ceiling });
    return { numerator: rate, denominator: percDivisor };
  };
}
