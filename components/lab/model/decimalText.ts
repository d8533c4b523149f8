const plainDecimal = /^[0-9]+(?:\.[0-9]+)?$/;

/** Whether a text is digits with at most one point, as the engine reads amounts and rates. */
export function isDecimalText(text: string): boolean {
  return plainDecimal.test(text);
}

/**
 * A decimal text with its point moved, exact: `("0.02", 2)` is `"2"`, `("2", -2)` is `"0.02"`.
 *
 * @param places - To the right; negative moves to the left.
 */
export function shiftPoint(text: string, places: number): string {
  const [whole = "", fraction = ""] = text.split(".");
  const digits = whole + fraction;
  const point = whole.length + places;
  const padded =
    point <= 0
      ? "0".repeat(1 - point) + digits
      : digits.padEnd(Math.max(point, digits.length), "0");
  const at = Math.max(point, 1);
  const integer = padded.slice(0, at).replace(/^0+(?=[0-9])/, "");
  const rest = padded.slice(at).replace(/0+$/, "");
  return rest === "" ? integer : `${integer}.${rest}`;
}

/**
 * So many hundredths of a decimal text, floored to a number of digits after the point:
 * `("20000000", 50)` is `"10000000"`.
 */
export function hundredthsOf(text: string, hundredths: number, mostDigits: number): string {
  const [whole = "", fraction = ""] = text.split(".");
  const product = BigInt(whole + fraction) * BigInt(hundredths);
  const exact = shiftPoint(product.toString(), -(fraction.length + 2));
  const [integer = "0", digits = ""] = exact.split(".");
  const shown = digits.slice(0, mostDigits).replace(/0+$/, "");
  return shown === "" ? integer : `${integer}.${shown}`;
}

/** Which hundredth of `whole` a decimal text is, rounded down; at most `most`. */
export function hundredthIn(text: string, whole: string, most: number): number {
  const digitsOf = (decimal: string) => decimal.split(".")[1]?.length ?? 0;
  const places = Math.max(digitsOf(text), digitsOf(whole));
  const toInteger = (decimal: string) => BigInt(shiftPoint(decimal, places));
  const part = toInteger(text) * 100n;
  const unit = toInteger(whole);
  if (unit === 0n) return 0;
  let [low, high] = [0, most];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (unit * BigInt(middle) <= part) low = middle;
    else high = middle - 1;
  }
  return low;
}
