"use client";

import { formatAmountGrouped } from "../../lib/amount/formatAmountGrouped.ts";
import { Button } from "../ui/Button.tsx";
import { cleanText } from "../ui/cleanText.ts";
import { parseTypedAmount } from "../ui/parseTypedAmount.ts";
import type { ActionFields } from "./actions/ActionForm.ts";
import type { DoubtfulAmount } from "./actions/amountMarks.ts";
import { baseUnits } from "./actions/daoOf.ts";

type ConfirmAmountsProps = {
  amounts: readonly DoubtfulAmount[];
  onChange: (changed: ActionFields) => void;
};

/** Asks which amount is meant, where the token's decimals are others than when it was typed. */
export function ConfirmAmounts({ amounts, onChange }: ConfirmAmountsProps) {
  return amounts.map((amount) => (
    <div key={amount.name} role="alert" className="flex flex-col gap-2 text-small wrap-anywhere">
      <p className="text-warn">
        <span aria-hidden>▲ </span>
        {describeDoubt(amount)}
      </p>
      <div className="flex flex-wrap gap-2">
        {[amount.kept, amount.text].map((text, at) => (
          <Button
            key={text}
            onClick={() => onChange({ [amount.name]: text })}
            className="min-h-8 text-small"
          >
            {grouped(text, amount)}
            {at === 0 ? ", as typed" : ""}
          </Button>
        ))}
      </div>
    </div>
  ));
}

function describeDoubt({ title, text, typedDecimals, unit }: DoubtfulAmount): string {
  const was = typedDecimals === 0 ? "in base units" : `for a token of ${typedDecimals} decimals`;
  const now =
    unit.symbol === baseUnits
      ? "Its decimals are not known now"
      : `${unit.symbol} is now known to have ${unit.decimals} decimals`;
  return `${title}: “${cleanText(text, 60)}” was typed ${was}. ${now}. Say which amount is meant.`;
}

function grouped(text: string, { unit: { symbol, decimals } }: DoubtfulAmount): string {
  return `${formatAmountGrouped(parseTypedAmount(text, { decimals }), decimals)} ${symbol}`;
}
