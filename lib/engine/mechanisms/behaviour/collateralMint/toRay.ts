import { parseRate } from "../../../../amount/parseRate.ts";
import { ray } from "./rayPower.ts";

/** A decimal factor in units of 1e-27; digits beyond are cut, which the model's check refuses. */
export function toRay(factor: string): bigint {
  const { numerator, denominator } = parseRate(factor);
  return (numerator * ray) / denominator;
}
