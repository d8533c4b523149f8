import { secondsPerYear } from "../../../secondsPerYear.ts";
import type { AdaptiveRate } from "./adaptiveRateSchema.ts";
import type { Controller } from "./Controller.ts";
import { clamp } from "./clamp.ts";
import { readFixed } from "./readFixed.ts";

const unit = 10n ** 18n;

/**
 * The rule of Cosmos, as `NextInflationRate` of cosmos-sdk x/mint (0.50): the yearly rate changes by
 * (1 − ratio ÷ target) × changePerYear × the period's part of a year, within its bounds, and the period
 * issues supply × rate × that part. 18 decimals, cut, where the original rounds the last one.
 */
export function proportionalController(
  spec: Extract<AdaptiveRate, { form: "proportional" }>,
): Controller {
  const read = (rate: string) => readFixed(rate, unit);
  const [target, most] = [read(spec.target), read(spec.changePerYear)];
  const bounds = { floor: read(spec.floor), ceiling: read(spec.ceiling) };
  const [seconds, year] = [BigInt(spec.everySeconds), BigInt(secondsPerYear)];
  let rate = read(spec.rate);
  return ({ staked, total }) => {
    const ratio = total === 0n ? 0n : (staked * unit) / total;
    const changePerYear = ((unit - (ratio * unit) / target) * most) / unit;
    rate = clamp(rate + (changePerYear * seconds) / year, bounds);
    return { numerator: rate * seconds, denominator: unit * year };
  };
}
