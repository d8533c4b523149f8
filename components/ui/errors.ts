import { BaseError } from "../../lib/errors/BaseError.ts";

/** A comma or a space that is no separator of thousands; what it means is not guessed. */
export class AmbiguousAmountError extends BaseError {
  constructor(text: string) {
    super("A comma or a space here could mean two things.", {
      code: "amount.ambiguous",
      fault: "input",
      remedy:
        "Write decimals after a point, such as 1.5, and thousands in whole groups of three, such as 20,000,000.",
      details: JSON.stringify(text.slice(0, 40)),
    });
  }
}

/** A line of CSV that cannot be read. Lines count from 1, as editors show them. */
export class CsvError extends BaseError {
  readonly line: number;

  constructor(line: number, { problem, remedy }: { problem: string; remedy: string }) {
    super(`Line ${line}: ${problem}`, { code: "csv.line", fault: "input", remedy });
    this.line = line;
  }
}
