import { formatAmount } from "../../../lib/amount/formatAmount.ts";
import { parseTypedAmount } from "../../ui/parseTypedAmount.ts";
import { tryParse } from "../../ui/tryParse.ts";

/** Typed whole tokens, or a share of `whole`, as an action holds them: base units in decimal digits. */
export function readAmount(
  text: string | undefined,
  { decimals, whole }: { decimals: number; whole?: bigint | undefined },
): string | undefined {
  return tryParse(() => parseTypedAmount(text ?? "", { decimals, whole })).value?.toString();
}

/** An action's base units as whole tokens to type on. What is no amount stays as it is. */
export function writeAmount(amount: unknown, decimals: number): string {
  if (typeof amount !== "string") return "";
  return /^[0-9]{1,78}$/.test(amount) ? formatAmount(BigInt(amount), decimals) : amount;
}
