"use client";

import { useState } from "react";
import { formatPercent } from "../../lib/amount/formatPercent.ts";
import { parseAmount } from "../../lib/amount/parseAmount.ts";
import { tryParse } from "../ui/tryParse.ts";

type HolderComparisonProps = {
  /** Total supply in base units, before and after. */
  before: bigint;
  after: bigint;
  decimals: number;
  symbol: string;
};

/** What a holder's share was and becomes; the balance is typed here and stays here. */
export function HolderComparison({ before, after, decimals, symbol }: HolderComparisonProps) {
  const [text, setText] = useState("");
  const { value, error } =
    text.trim() === "" ? {} : tryParse(() => parseAmount(text.trim(), decimals));
  const share = (total: bigint) =>
    value === undefined ? "" : formatPercent({ numerator: value, denominator: total }, 6);
  return (
    <>
      <input
        aria-label={`Your balance, ${symbol}`}
        placeholder={`your ${symbol}`}
        inputMode="decimal"
        value={text}
        onChange={(event) => setText(event.target.value)}
        aria-invalid={error !== undefined}
        className="w-28 rounded border border-edge bg-card px-1.5 text-ink placeholder:text-soft"
      />
      <span role="status" className="block">
        {error !== undefined && <span className="text-crit">{error.remedy}</span>}
        {value !== undefined && `${share(before)} → ${share(after)} of supply`}
      </span>
    </>
  );
}
