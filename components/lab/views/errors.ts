import { BaseError } from "../../../lib/errors/BaseError.ts";

/** More CSV than the page takes. */
export class CsvTooLargeError extends BaseError {
  constructor(limit: number) {
    super(`This CSV is larger than ${limit / 1_000_000} MB.`, {
      code: "lab.csvTooLarge",
      fault: "input",
      remedy: "Leave out what is small or old, and import the rest.",
    });
  }
}

/** A typed number outside of what it can be. */
export class EntryError extends BaseError {
  constructor(remedy: string) {
    super("This cannot be read.", { code: "lab.entry", fault: "input", remedy });
  }
}

/** A grant by an account that is not among the holders or holds less. */
export class PayerShortError extends BaseError {
  constructor(isListed: boolean) {
    super(isListed ? "The payer holds less than that." : "The payer is not among the holders.", {
      code: "lab.payerShort",
      fault: "input",
      remedy: isListed ? "Give a smaller amount." : "Give the address of a listed holder.",
    });
  }
}

/** A supply below what its holders have together. */
export class SupplyTooSmallError extends BaseError {
  constructor() {
    super("The holders have more than this supply.", {
      code: "lab.supplyTooSmall",
      fault: "input",
      remedy: "Give the token's total supply, or leave the field empty.",
    });
  }
}

/** Transfers that take more out of circulation than there was. */
export class CirculatingBelowZeroError extends BaseError {
  constructor(date: string) {
    super(`On ${date} less than nothing would circulate.`, {
      code: "lab.circulatingBelowZero",
      fault: "input",
      remedy: "Give what circulated before the first transfer, or name the distributors.",
    });
  }
}

/** Periods too short for the time that transfers span. */
export class TooManyPeriodsError extends BaseError {
  constructor(limit: number) {
    super(`The transfers span more than ${limit} periods.`, {
      code: "lab.tooManyPeriods",
      fault: "input",
      remedy: "Choose a longer period.",
    });
  }
}

/** A model without the pool that a question needs. */
export class NoModelPoolError extends BaseError {
  constructor() {
    super("This model has no pool.", {
      code: "lab.noModelPool",
      fault: "input",
      remedy: "Add one to its market, or type one here.",
    });
  }
}

/** A tick that does not belong to a price. */
export class TickMismatchError extends BaseError {
  constructor() {
    super("This tick is not the one of this price.", {
      code: "lab.tickMismatch",
      fault: "input",
      remedy: "Copy sqrtPriceX96 and tick from the same answer of slot0.",
    });
  }
}
