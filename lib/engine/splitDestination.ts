import { parseRate } from "../amount/parseRate.ts";
import type { Destination } from "./Destination.ts";

/** One part of a destination; its end is the sum of the weights up to and with its own. */
export type DestinationPart = { id: string; end: { numerator: bigint; denominator: bigint } };

/**
 * The parts of a destination, in the order of their ids, so that the order in which a file writes
 * them means nothing. Part k of an amount is floor(amount × end(k)) − floor(amount × end(k − 1)):
 * the parts sum to the amount, and none is more than a base unit off its share.
 *
 * @throws {AmountError} if a weight cannot be read.
 */
export function splitDestination(to: Destination): readonly DestinationPart[] {
  if (typeof to === "string") return [{ id: to, end: { numerator: 1n, denominator: 1n } }];
  let sum = { numerator: 0n, denominator: 1n };
  return Object.keys(to)
    .sort()
    .map((id) => {
      const weight = parseRate(to[id] ?? "0");
      sum = {
        numerator: sum.numerator * weight.denominator + weight.numerator * sum.denominator,
        denominator: sum.denominator * weight.denominator,
      };
      return { id, end: sum };
    });
}
