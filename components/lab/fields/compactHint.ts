import { formatCompact } from "../../../lib/amount/formatCompact.ts";
import { isDecimalText } from "../model/decimalText.ts";

/** From so many digits before the point on a number is hard to read at a glance. */
const longWhole = 7;

/** A long amount as it is read: `"500.0 M"` of `"500000000"`; nothing for what is short or no number. */
export function compactHint(text: string): string | undefined {
  const whole = (text.split(".")[0] ?? "").replace(/^0+/, "");
  if (!isDecimalText(text) || whole.length < longWhole) return undefined;
  return formatCompact(BigInt(whole), 0);
}
