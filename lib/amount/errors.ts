import { BaseError } from "../errors/BaseError.ts";

/** Longest part of a hostile text that an error repeats. */
const shownCharacters = 40;

/** Shortens a text so that an error message stays readable. */
function quote(text: string): string {
  const shown = text.length > shownCharacters ? `${text.slice(0, shownCharacters)}…` : text;
  return JSON.stringify(shown);
}

/** What every failure of `lib/amount` has in common: an amount, rate or time that cannot be used. */
export class AmountError extends BaseError {}

/** Text that is not a plain decimal number, such as `1e18`, `1,000`, `-1`, `1.` or `.5`. */
export class InvalidAmountError extends AmountError {
  constructor(text: string) {
    super("This is not an amount.", {
      code: "amount.invalid",
      fault: "input",
      remedy: "Write plain digits with at most one point, such as 20000000 or 0.5.",
      details: quote(text),
    });
  }
}

/** More digits after the point than the token has. Amounts are never rounded. */
export class TooManyDecimalsError extends AmountError {
  readonly decimals: number;

  constructor(text: string, decimals: number) {
    super("This amount has too many decimals.", {
      code: "amount.tooManyDecimals",
      fault: "input",
      remedy:
        decimals === 0
          ? "This token has no decimals: write a whole number."
          : `Write at most ${decimals} ${decimals === 1 ? "digit" : "digits"} after the point.`,
      details: quote(text),
    });
    this.decimals = decimals;
  }
}

/** More base units than a `uint256` holds, or a text too long to be an amount. */
export class AmountTooLargeError extends AmountError {
  constructor(text: string) {
    super("This amount is larger than a token can hold.", {
      code: "amount.tooLarge",
      fault: "input",
      remedy: "Write an amount of at most 2^256 − 1 base units.",
      details: quote(text),
    });
  }
}

/** Decimals outside a token's `uint8`. */
export class InvalidDecimalsError extends AmountError {
  constructor(decimals: number) {
    super("A token cannot have this number of decimals.", {
      code: "amount.invalidDecimals",
      fault: "input",
      remedy: "Give the token's decimals as a whole number from 0 to 255.",
      details: String(decimals),
    });
  }
}

/** Text that is not a rate or share, such as `2 %`, `1/3` or `-0.1`. */
export class InvalidRateError extends AmountError {
  constructor(text: string) {
    super("This is not a rate.", {
      code: "amount.invalidRate",
      fault: "input",
      remedy: 'Write a plain decimal number: "0.02" is 2 %.',
      details: quote(text),
    });
  }
}

/** A chain's time that a JavaScript number cannot hold exactly. */
export class UnsafeTimeError extends AmountError {
  constructor(seconds: bigint) {
    super("This time is outside the range that can be counted exactly.", {
      code: "amount.unsafeTime",
      fault: "input",
      remedy: "Check that the contract gives Unix seconds; a value this large often means “never”.",
      details: quote(seconds.toString()),
    });
  }
}
