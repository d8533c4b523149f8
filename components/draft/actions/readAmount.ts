import { formatAmount } from "../../../lib/amount/formatAmount.ts";
import { parseAmount } from "../../../lib/amount/parseAmount.ts";
import { tryParse } from "../../ui/tryParse.ts";

/** Typed whole tokens as an action holds them: base units in decimal digits. */
export function readAmount(text: string | undefined, decimals: number): string | undefined {
  return tryParse(() => parseAmount((text ?? "").trim(), decimals)).value?.toString();
}

/** An action's base units as whole tokens to type on. What is no amount stays as it is. */
export function writeAmount(amount: unknown, decimals: number): string {
  if (typeof amount !== "string") return "";
  return /^[0-9]{1,78}$/.test(amount) ? formatAmount(BigInt(amount), decimals) : amount;
}
