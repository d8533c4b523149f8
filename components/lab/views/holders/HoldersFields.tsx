"use client";

import { AmountField } from "../../../ui/AmountField.tsx";
import { SelectField } from "../../../ui/SelectField.tsx";
import { TextField } from "../../../ui/TextField.tsx";
import type { FormFieldsProps } from "../form/FormFieldsProps.ts";
import type { HoldersForm } from "./holdersForm.ts";

type HoldersFieldsProps = FormFieldsProps<HoldersForm>;

/** Voting rule, and the change that is tried. */
export function HoldersFields(props: HoldersFieldsProps) {
  const { form, onChange, errors, token } = props;
  const percent = (name: "quorum" | "approval" | "turnout", label: string, hint?: string) => (
    <TextField
      label={label}
      value={form[name]}
      inputMode="decimal"
      onChange={(text) => onChange({ [name]: text })}
      error={errors[name]}
      hint={hint}
    />
  );
  return (
    <div className="mb-5 grid items-start gap-3 sm:grid-cols-2 xl:grid-cols-3">
      <AmountField
        label="Total supply"
        text={form.supply}
        symbol={token.symbol}
        decimals={token.decimals}
        onChange={(supply) => onChange({ supply })}
        hint="empty: what is listed"
        problem={errors.supply}
      />
      {percent("quorum", "Quorum, % of supply", "an example until you give the DAO’s own")}
      {percent("approval", "Passes with more than, % For")}
      {percent("turnout", "Of all others, % vote")}
      <TextField
        label="Top holders counted"
        value={form.top}
        inputMode="numeric"
        onChange={(top) => onChange({ top })}
        error={errors.top}
      />
      <SelectField
        label="Change tried"
        value={form.change}
        options={[
          { value: "none", label: "none" },
          { value: "mint", label: "a mint" },
          { value: "grant", label: "a grant by a holder" },
        ]}
        onChange={(change) =>
          onChange({
            change: change === "mint" || change === "grant" ? change : "none",
            votes: "move",
          })
        }
      />
      {form.change !== "none" && <ChangeFields {...props} />}
    </div>
  );
}

function ChangeFields({ form, onChange, errors, token }: HoldersFieldsProps) {
  const address = (name: "from" | "to", label: string) => (
    <TextField
      label={label}
      value={form[name]}
      isMono
      placeholder="0x…"
      onChange={(text) => onChange({ [name]: text })}
      error={errors[name]}
    />
  );
  return (
    <>
      {form.change === "grant" && address("from", "From")}
      {address("to", "To")}
      <AmountField
        label={form.change === "mint" ? "Minted" : "Granted"}
        text={form.amount}
        symbol={token.symbol}
        decimals={token.decimals}
        onChange={(amount) => onChange({ amount })}
      />
      <SelectField
        label="Votes of these tokens"
        value={form.votes}
        options={[
          {
            value: "move",
            label: form.change === "mint" ? "the recipient’s" : "the recipient’s, not the payer’s",
          },
          ...(form.change === "grant"
            ? [{ value: "new", label: "the recipient’s; the payer cast none" }]
            : []),
          { value: "none", label: "nobody’s" },
        ]}
        onChange={(votes) =>
          onChange({ votes: votes === "new" || votes === "none" ? votes : "move" })
        }
      />
    </>
  );
}
