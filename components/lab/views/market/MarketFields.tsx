"use client";

import { AmountField } from "../../../ui/AmountField.tsx";
import { TextField } from "../../../ui/TextField.tsx";
import type { FormFieldsProps } from "../form/FormFieldsProps.ts";
import type { MarketForm } from "./marketForm.ts";

type FieldText = { name: keyof MarketForm; label: string; hint?: string };

const holders: readonly FieldText[] = [
  { name: "count", label: "Recipients of an unlock", hint: "of equal size" },
  { name: "sellProbability", label: "Each sells all with, %" },
  { name: "correlation", label: "They decide alike, %", hint: "0: each for himself" },
  { name: "quantile", label: "Certainty of the stress, %" },
];

const selling: readonly FieldText[] = [
  { name: "aheadShare", label: "Sold ahead, %" },
  { name: "daysAhead", label: "Days ahead" },
  { name: "daysAfter", label: "Days after" },
  { name: "recoveryPerDay", label: "Market recovers a day, %" },
];

const emission: readonly FieldText[] = [
  { name: "issuedShare", label: "Of what is issued, %" },
  { name: "releasedShare", label: "Of what is released, %" },
  { name: "deviation", label: "Give or take, % of it" },
  {
    name: "volatility",
    label: "Volatility a year, %",
    hint: "without emission; empty: the model’s",
  },
];

/** What is assumed of those who sell, and of the market. */
export function MarketFields({ form, onChange, errors, token }: FormFieldsProps<MarketForm>) {
  const group = (title: string, fields: readonly FieldText[]) => (
    <fieldset className="mb-4">
      <legend className="mb-1.5 text-small font-[550]">{title}</legend>
      <div className="grid grid-cols-2 items-start gap-3 sm:grid-cols-4">
        {fields.map(({ name, label, hint }) => (
          <TextField
            key={name}
            label={label}
            value={form[name]}
            inputMode="decimal"
            onChange={(text) => onChange({ [name]: text })}
            hint={hint}
            error={errors[name]}
          />
        ))}
      </div>
    </fieldset>
  );
  return (
    <>
      <p className="mb-3 text-small text-soft">
        How holders behave and how fast a market recovers are examples until you give your own.
      </p>
      <div className="mb-4 w-80 max-w-full">
        <AmountField
          label="Traded a day"
          text={form.dailyVolume}
          symbol={token.symbol}
          decimals={token.decimals}
          onChange={(dailyVolume) => onChange({ dailyVolume })}
          hint="empty: not known"
        />
      </div>
      {group("Who receives an unlock", holders)}
      {group("Selling around an unlock", selling)}
      {group("Sold of emissions", emission)}
    </>
  );
}
