"use client";

import { AmountField } from "../../../ui/AmountField.tsx";
import { SelectField } from "../../../ui/SelectField.tsx";
import { TextField } from "../../../ui/TextField.tsx";
import type { FormFieldsProps } from "../form/FormFieldsProps.ts";
import type { VelocityForm } from "./velocityForm.ts";

type VelocityFieldsProps = FormFieldsProps<VelocityForm> & {
  /** What circulates where the field is empty. */
  fallback: string;
};

/** Periods, what circulates, and the limits beyond which a period is named. */
export function VelocityFields(props: VelocityFieldsProps) {
  const { form, onChange, errors, token, fallback } = props;
  const amountField = { symbol: token.symbol, decimals: token.decimals };
  return (
    <div className="mb-5 grid items-start gap-3 sm:grid-cols-2 xl:grid-cols-3">
      <SelectField
        label="Period"
        value={form.period}
        options={[
          { value: "day", label: "a day" },
          { value: "week", label: "a week" },
          { value: "month", label: "30 days" },
        ]}
        onChange={(period) =>
          onChange({ period: period === "day" || period === "month" ? period : "week" })
        }
      />
      <AmountField
        {...amountField}
        label="Circulating before the first"
        text={form.circulating}
        onChange={(circulating) => onChange({ circulating })}
        hint={`empty: the model’s, ${fallback}`}
        problem={errors.circulating}
      />
      <TextField
        label="Distributors, one address a line"
        value={form.distributors}
        rows={2}
        isMono
        placeholder="0x…"
        onChange={(distributors) => onChange({ distributors })}
        hint="treasury and vesting: what they hold does not circulate"
        error={errors.distributors}
      />
      <TextField
        label="Alert above this velocity"
        value={form.maximumVelocity}
        inputMode="decimal"
        onChange={(maximumVelocity) => onChange({ maximumVelocity })}
        hint="times in one period; empty: no alert"
        error={errors.maximumVelocity}
      />
      <AmountField
        {...amountField}
        label="Alert above distributed"
        text={form.maximumDistributed}
        onChange={(maximumDistributed) => onChange({ maximumDistributed })}
        hint="in one period; empty: no alert"
      />
      <TextField
        label="Alert above this rise"
        value={form.maximumRise}
        inputMode="decimal"
        onChange={(maximumRise) => onChange({ maximumRise })}
        hint="distributed, as a multiple of the mean before; empty: no alert"
        error={errors.maximumRise}
      />
    </div>
  );
}
