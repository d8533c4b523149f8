import { InvalidDecimalsError } from "./errors.ts";

/**
 * Checks that `decimals` is a whole number from 0 to 255, what an ERC-20's `uint8` can say.
 *
 * @throws {InvalidDecimalsError}
 */
export function checkDecimals(decimals: number): void {
  if (!(decimals >= 0 && decimals <= 255 && decimals % 1 === 0)) {
    throw new InvalidDecimalsError(decimals);
  }
}
