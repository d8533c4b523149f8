import { secondsPerYear } from "../../../secondsPerYear.ts";
import { adaptiveMaximum } from "./adaptiveMaximum.ts";
import type { AdaptiveRate } from "./adaptiveRateSchema.ts";
import type { Controller } from "./Controller.ts";
import { clamp } from "./clamp.ts";
import { readFixed } from "./readFixed.ts";

const unit = 10n ** 18n;
const secondsPerDay = 86_400n;

/**
 * Tezos' rule: a static rate of scale ÷ ratio² and a dynamic one that grows by the distance of the ratio
 * below the band target ± radius, and shrinks by that above it, × growthPerDay × days. The dynamic rate
 * stays at 0 or above and fills at most what the static one leaves below the ceiling.
 * Source: Octez documentation, "Adaptive Issuance", 2025. Leaves out: the delay of three cycles between
 * measuring and issuing, and the bounds' transition of 2024.
 */
export function curveController(spec: Extract<AdaptiveRate, { form: "curve" }>): Controller {
  const read = (rate: string) => readFixed(rate, unit);
  const [target, radius, growth] = [read(spec.target), read(spec.radius), read(spec.growthPerDay)];
  const [scale, floor, highest] = [read(spec.scale), read(spec.floor), read(spec.ceiling)];
  const [seconds, year] = [BigInt(spec.everySeconds), BigInt(secondsPerYear)];
  let bonus = read(spec.bonus);
  return ({ staked, total }) => {
    const ratio = total === 0n ? 0n : (staked * unit) / total;
    const maximum = spec.adaptiveMaximum === true ? adaptiveMaximum(ratio) : highest;
    const ceiling = maximum < highest ? maximum : highest;
    const fixed = ratio === 0n ? ceiling : (scale * unit * unit) / (ratio * ratio);
    const distance = distanceToBand(ratio, { low: target - radius, high: target + radius });
    const grown = bonus + (distance * growth * seconds) / (unit * secondsPerDay);
    bonus = clamp(grown, { floor: 0n, ceiling: ceiling > fixed ? ceiling - fixed : 0n });
    const rate = clamp(fixed + bonus, { floor, ceiling });
    return { numerator: rate * seconds, denominator: unit * year };
  };
}

/** Above 0 where the ratio is too low, below 0 where it is too high, 0 within the band. */
function distanceToBand(ratio: bigint, { low, high }: { low: bigint; high: bigint }): bigint {
  if (ratio < low) return low - ratio;
  return ratio > high ? high - ratio : 0n;
}
