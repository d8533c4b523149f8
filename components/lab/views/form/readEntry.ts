import { shiftPoint } from "../../model/decimalText.ts";
import { EntryError } from "../errors.ts";

/**
 * A typed count.
 *
 * @throws {EntryError}
 */
export function readCount(text: string, { least, most }: { least: number; most: number }): number {
  const count = /^[0-9]{1,9}$/.test(text.trim()) ? parseInt(text, 10) : -1;
  if (count >= least && count <= most) return count;
  throw new EntryError(`Write a whole number from ${least} to ${most}.`);
}

/**
 * A typed percentage as the decimal text of a share: `"2.5"` is `"0.025"`.
 *
 * @param most - The largest percentage taken.
 * @throws {EntryError}
 */
export function readPercent(text: string, most = 100): string {
  const typed = text.trim().replace(/ ?%$/, "");
  if (/^[0-9]{1,12}(?:\.[0-9]{1,18})?$/.test(typed)) {
    const [whole = "0", fraction = ""] = typed.split(".");
    const isWithin =
      BigInt(whole) < BigInt(most) || (BigInt(whole) === BigInt(most) && /^0*$/.test(fraction));
    if (isWithin) return shiftPoint(typed, -2);
  }
  throw new EntryError(`Write a percentage from 0 to ${most}, such as 2.5.`);
}

/**
 * A typed factor, as it stands: `"1.5"`.
 *
 * @throws {EntryError}
 */
export function readFactor(text: string): string {
  const typed = text.trim();
  if (/^[0-9]{1,12}(?:\.[0-9]{1,18})?$/.test(typed)) return typed;
  throw new EntryError("Write a plain number, such as 1.5.");
}

/**
 * A typed whole number, of either sign where told, exact.
 *
 * @throws {EntryError}
 */
export function readInteger(text: string, { isSigned = false } = {}): bigint {
  const typed = text.trim().replace("−", "-");
  if (/^[0-9]{1,78}$/.test(typed) || (isSigned && /^-[0-9]{1,78}$/.test(typed)))
    return BigInt(typed);
  throw new EntryError("Write a whole number, digits alone.");
}
