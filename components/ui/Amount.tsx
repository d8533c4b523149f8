"use client";

import { formatAmount } from "../../lib/amount/formatAmount.ts";
import { formatAmountGrouped } from "../../lib/amount/formatAmountGrouped.ts";
import { formatCompact } from "../../lib/amount/formatCompact.ts";
import { CopyButton } from "./CopyButton.tsx";
import { cleanText } from "./cleanText.ts";

type AmountProps = {
  /** Base units. */
  amount: bigint;
  decimals: number;
  symbol?: string | undefined;
  /** `compact` rounds ("1,020.0 M"); the exact value is in the title and is what is copied. */
  form?: "exact" | "compact";
  canCopy?: boolean;
};

/** An amount of tokens. Exact value on hover and on copy. */
export function Amount({ amount, decimals, symbol, form = "exact", canCopy = false }: AmountProps) {
  const unit = symbol === undefined ? "" : ` ${cleanText(symbol, 16)}`;
  const exact = formatAmountGrouped(amount, decimals);
  const shown = form === "compact" ? formatCompact(amount, decimals) : exact;
  return (
    <span className="whitespace-nowrap" title={`${exact}${unit}`}>
      {shown}
      {unit}
      {canCopy && <CopyButton text={formatAmount(amount, decimals)} what="amount" />}
    </span>
  );
}
