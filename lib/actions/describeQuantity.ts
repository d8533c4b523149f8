import { formatAmountGrouped } from "../amount/formatAmountGrouped.ts";
import { formatDuration } from "../amount/formatDuration.ts";
import { formatPercent } from "../amount/formatPercent.ts";
import { toSeconds } from "../amount/toSeconds.ts";
import type { DescribeContext } from "./Action.ts";
import { describeAmount } from "./describeAmount.ts";
import type { ParameterPlace } from "./describeChange.ts";
import type { FieldUnit } from "./fieldSchemas.ts";

const longestDuration = 2n ** 53n - 1n;
const maximumUint256 = 2n ** 256n - 1n;

/** The units in which a setting is a whole number. */
export type QuantityUnit = Extract<
  FieldUnit,
  "seconds" | "blocks" | "clock" | "votes" | "quorum" | "count"
>;

/**
 * A setting's new value in words. The value that stands now tells what a clock counts, which token
 * votes and what a share is of; where it is not known, that is said and not guessed.
 *
 * @param value - A whole number as a decimal string.
 */
export function describeQuantity(
  value: string,
  { unit, place, context }: { unit: QuantityUnit; place: ParameterPlace; context: DescribeContext },
): string {
  const count = BigInt(value);
  if (count === maximumUint256) return "2^256 − 1, the most there is";
  const now = context.values?.get(`${place.contract}.${place.name}`);
  if (unit === "blocks" || now?.unit === "blocks") return describeBlocks(count);
  if (unit === "seconds" || now?.unit === "duration") return describeSeconds(count);
  if (unit === "votes" && now?.unit === "amount")
    return describeAmount(value, { asset: now.token, context });
  if (unit === "quorum" && now?.unit === "percent")
    return formatPercent({ numerator: count, denominator: now.denominator }, 2);
  return `${formatAmountGrouped(count, 0)}${fallbackWords[unit]}`;
}

const fallbackWords: Readonly<Record<"clock" | "votes" | "quorum" | "count", string>> = {
  clock: " blocks or seconds, as its clock counts",
  votes: " base units of the token that votes",
  quorum: " parts of its quorum denominator",
  count: "",
};

function describeBlocks(count: bigint): string {
  return `${formatAmountGrouped(count, 0)} ${count === 1n ? "block" : "blocks"}`;
}

function describeSeconds(count: bigint): string {
  if (count <= longestDuration) return formatDuration(toSeconds(count));
  return `${formatAmountGrouped(count, 0)} seconds`;
}
