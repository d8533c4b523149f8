import { AmountError } from "../amount/errors.ts";
import { parseAmount } from "../amount/parseAmount.ts";

/** Why an amount of a model cannot be read, with the remedy; `undefined` when it can. */
export function checkAmount(amount: string, decimals: number): string | undefined {
  try {
    parseAmount(amount, decimals);
    return undefined;
  } catch (error) {
    if (error instanceof AmountError) return `${error.shortMessage} ${error.remedy}`;
    throw error;
  }
}
