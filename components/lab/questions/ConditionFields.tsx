"use client";

import type { Quantity } from "../../../lib/engine/questions/Figure.ts";
import { SelectField } from "../../ui/SelectField.tsx";
import { TextField } from "../../ui/TextField.tsx";
import {
  type ConditionForm,
  conditionProbabilities,
  questionQuantities,
  questionUnit,
  readCondition,
} from "./conditionForm.ts";

type ConditionFieldsProps = {
  form: ConditionForm;
  onChange: (form: ConditionForm) => void;
  symbol: string;
};

/** What must hold, and how surely. */
export function ConditionFields({ form, onChange, symbol }: ConditionFieldsProps) {
  const set = (change: Partial<ConditionForm>) => onChange({ ...form, ...change });
  return (
    <div className="grid grid-cols-2 items-start gap-3 sm:grid-cols-4">
      <div className="col-span-2">
        <SelectField
          label="Condition on"
          value={form.quantity}
          options={questionQuantities.map(({ id, label }) => ({ value: id, label }))}
          onChange={(quantity) => set({ quantity: quantity as Quantity })}
        />
      </div>
      <SelectField
        label="is"
        value={form.side}
        options={[
          { value: "atMost", label: "at most" },
          { value: "atLeast", label: "at least" },
        ]}
        onChange={(side) => set({ side: side === "atLeast" ? "atLeast" : "atMost" })}
      />
      <TextField
        label={`Limit, ${questionUnit(form.quantity, symbol)}`}
        value={form.limit}
        inputMode="decimal"
        onChange={(limit) => set({ limit })}
        error={
          readCondition(form) === undefined ? "Write a plain number, such as 5 or 0.5." : undefined
        }
      />
      <SelectField
        label="on"
        value={String(form.probability)}
        options={conditionProbabilities.map((share) => ({
          value: String(share),
          label: `${Math.round(share * 100)} % of paths`,
        }))}
        onChange={(text) =>
          set({
            probability: conditionProbabilities.find((share) => String(share) === text) ?? 0.95,
          })
        }
      />
      <SelectField
        label="when"
        value={form.when}
        options={[
          { value: "everyDate", label: "at every date" },
          { value: "end", label: "at the end" },
        ]}
        onChange={(when) => set({ when: when === "end" ? "end" : "everyDate" })}
      />
    </div>
  );
}
