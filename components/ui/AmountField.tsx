"use client";

import { formatAmountGrouped } from "../../lib/amount/formatAmountGrouped.ts";
import type { BaseError } from "../../lib/errors/BaseError.ts";
import { cleanText } from "./cleanText.ts";
import { parseTypedAmount } from "./parseTypedAmount.ts";
import { TextField } from "./TextField.tsx";
import { tryParse } from "./tryParse.ts";

type AmountFieldProps = {
  label: string;
  /** As typed, in whole tokens. */
  text: string;
  symbol: string;
  decimals: number;
  /** What a typed share, such as "2 %", is of, in base units; without it no share is taken. */
  whole?: bigint | undefined;
  /** `amount` in base units; `undefined` while the text is not an amount. */
  onChange: (text: string, amount: bigint | undefined) => void;
  hint?: string;
  /** What is wrong with the amount itself, such as more than the balance. */
  problem?: BaseError | string | undefined;
};

/** An amount in whole tokens. The text stays as typed; the exact reading stands beneath it. */
export function AmountField(props: AmountFieldProps) {
  const { label, text, decimals, whole, onChange, hint, problem } = props;
  const symbol = cleanText(props.symbol, 16);
  const read = (typed: string) => tryParse(() => parseTypedAmount(typed, { decimals, whole }));
  const { value, error } = text.trim() === "" ? {} : read(text);
  const exact =
    value === undefined ? undefined : `${formatAmountGrouped(value, decimals)} ${symbol}`;
  return (
    <TextField
      label={`${label}, ${symbol}`}
      value={text}
      inputMode="decimal"
      onChange={(typed) => onChange(typed, read(typed).value)}
      hint={[exact, hint].filter((part) => part !== undefined).join(" · ") || undefined}
      error={error ?? problem}
    />
  );
}
