import { parseRate } from "../../../../amount/parseRate.ts";
import type { Ratio } from "../../../../amount/Ratio.ts";
import type { Pools } from "./constantRateSchema.ts";

/** The weights of the pools that are paid, as an exact fraction. @throws {AmountError} */
export function sumOfWeights({ shares }: Pools): Ratio {
  let sum: Ratio = { numerator: 0n, denominator: 1n };
  for (const { weight } of shares) {
    const { numerator, denominator } = parseRate(weight);
    sum = {
      numerator: sum.numerator * denominator + numerator * sum.denominator,
      denominator: sum.denominator * denominator,
    };
  }
  return sum;
}
