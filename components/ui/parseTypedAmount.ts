import { InvalidAmountError } from "../../lib/amount/errors.ts";
import { multiplyFloor } from "../../lib/amount/multiplyFloor.ts";
import { parseAmount } from "../../lib/amount/parseAmount.ts";
import { parseRate } from "../../lib/amount/parseRate.ts";
import { AmbiguousAmountError } from "./errors.ts";

/** One kind of separator throughout, three digits after each, and no zero in front. */
const grouped = /^[1-9][0-9]{0,2}(?:([, \u00a0\u2009\u202f])[0-9]{3})(?:\1[0-9]{3})*(?:\.[0-9]+)?$/;
const share = /^([0-9]+(?:\.[0-9]+)?)[ \u00a0\u2009\u202f]?%$/;
const longestText = 400;

/**
 * Reads an amount in whole tokens as a person types or pastes it: plain digits, the groups of three
 * in which Mintage itself writes amounts, and, where `whole` says of what, `2 %`, floored to base
 * units as contracts divide. A comma that could be a decimal sign is refused.
 *
 * @returns Base units.
 * @throws {AmbiguousAmountError} and what `parseAmount` throws.
 */
export function parseTypedAmount(
  text: string,
  { decimals, whole }: { decimals: number; whole?: bigint | undefined },
): bigint {
  const typed = text.trim();
  if (typed.length > longestText) return parseAmount(typed, decimals);
  if (grouped.test(typed)) return parseAmount(typed.replaceAll(/[^0-9.]/g, ""), decimals);
  const percent = share.exec(typed)?.[1];
  if (percent !== undefined && whole !== undefined) return shareOf(percent, whole);
  if (/^[0-9][0-9., \u00a0\u2009\u202f]*$/.test(typed) && !/^[0-9.]*$/.test(typed)) {
    throw new AmbiguousAmountError(typed);
  }
  return parseAmount(typed, decimals);
}

function shareOf(percent: string, whole: bigint): bigint {
  if (percent.length > 90) throw new InvalidAmountError(percent);
  const { numerator, denominator } = parseRate(percent);
  return multiplyFloor(whole, { numerator, denominator: denominator * 100n });
}
