import { parseRate } from "../../../../amount/parseRate.ts";

/** A rate as a whole number of `unit`ths, cut. @throws {AmountError} if it cannot be read. */
export function readFixed(rate: string, unit: bigint): bigint {
  const { numerator, denominator } = parseRate(rate);
  return (numerator * unit) / denominator;
}
