import { parseRate } from "../../amount/parseRate.ts";
import type { Model } from "../Model.ts";
import type { Sampled } from "../Sampled.ts";
import { toDouble } from "../toDouble.ts";
import { type Condition, decidingLevel } from "./Condition.ts";

/** Whether a sampled model meets a condition; one about a price it does not have is not met. */
export function holdsFor(condition: Condition, sampled: Sampled, model: Model): boolean {
  const values = sampled[condition.quantity]?.[decidingLevel(condition)] ?? [];
  const isMet = createTest(condition, model);
  if (values.length === 0) return false;
  return condition.when === "end"
    ? values.slice(-1).every(isMet)
    : [...values].every((value) => isMet(value));
}

function createTest({ side, limit }: Condition, { token }: Model) {
  const isNegative = limit.startsWith("-");
  const { numerator, denominator } = parseRate(isNegative ? limit.slice(1) : limit);
  const signed = isNegative ? -numerator : numerator;
  const scale = 10n ** BigInt(token.decimals);
  const asNumber = toDouble(signed, denominator);
  return (value: bigint | number): boolean => {
    // amounts are compared exactly, without a division
    const difference =
      typeof value === "bigint" ? sign(value * denominator - signed * scale) : value - asNumber;
    return side === "atMost" ? difference <= 0 : difference >= 0;
  };
}

function sign(difference: bigint): number {
  if (difference === 0n) return 0;
  return difference > 0n ? 1 : -1;
}
