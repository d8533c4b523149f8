"use client";

import { useMemo, useState } from "react";
import type { BaseError } from "../../../../lib/errors/BaseError.ts";
import { Address } from "../../../ui/Address.tsx";
import { EmptyState } from "../../../ui/EmptyState.tsx";
import { Mark } from "../../../ui/Mark.tsx";
import { SelectField } from "../../../ui/SelectField.tsx";
import { Table } from "../../../ui/Table.tsx";
import { TextField } from "../../../ui/TextField.tsx";
import type { ViewProps } from "../ViewProps.ts";
import { type JudgedRecipient, judgeRecipients } from "./judgeRecipients.ts";
import { type RecipientsForm, readRecipientsForm, startRecipientsForm } from "./recipientsForm.ts";

/** Whom a policy lets be paid. The answers are typed in; nobody is asked. */
export function RecipientsView(_: ViewProps) {
  const [form, setForm] = useState<RecipientsForm>(() => ({ ...startRecipientsForm, at: today() }));
  const { values, errors } = useMemo(() => readRecipientsForm(form), [form]);
  const judged = useMemo(() => (values === undefined ? [] : judgeRecipients(values)), [values]);
  const change = (part: Partial<RecipientsForm>) => setForm((before) => ({ ...before, ...part }));
  return (
    <>
      <RecipientsFields form={form} onChange={change} errors={errors} />
      {judged.length > 0 && <Verdicts judged={judged} />}
      {values === undefined && <p className="text-soft">Correct what is marked above.</p>}
      {values !== undefined && judged.length === 0 && (
        <EmptyState title="Nobody to judge yet">
          Type the recipients of a draft. Each is judged by the lists and answers given here.
        </EmptyState>
      )}
    </>
  );
}

function today(): string {
  return new Date().toISOString().slice(0, 10);
}

type RecipientsFieldsProps = {
  form: RecipientsForm;
  onChange: (part: Partial<RecipientsForm>) => void;
  errors: { readonly [Name in keyof RecipientsForm]?: BaseError };
};

function RecipientsFields({ form, onChange, errors }: RecipientsFieldsProps) {
  const box = (name: BoxName, field: { label: string; hint: string; placeholder?: string }) => (
    <TextField
      label={field.label}
      value={form[name]}
      rows={3}
      isMono
      placeholder={field.placeholder ?? "0x…"}
      onChange={(text) => onChange({ [name]: text })}
      hint={field.hint}
      error={errors[name]}
    />
  );
  return (
    <div className="mb-5 grid items-start gap-3 sm:grid-cols-2">
      {box("recipients", { label: "Recipients", hint: "one address a line" })}
      <TextField
        label="Judged on, UTC"
        value={form.at}
        placeholder="2026-01-31"
        onChange={(at) => onChange({ at })}
        hint="a date or Unix seconds: attestations may have expired by then"
        error={errors.at}
      />
      <SelectField
        label="Allowlist"
        value={form.asksAllowlist ? "yes" : "no"}
        options={[
          { value: "no", label: "not used" },
          { value: "yes", label: "only those listed may be paid" },
        ]}
        onChange={(answer) => onChange({ asksAllowlist: answer === "yes" })}
      />
      {box("denylist", { label: "Denylist", hint: "one address a line; never paid" })}
      {form.asksAllowlist && box("allowlist", { label: "Allowed", hint: "one address a line" })}
      <SelectField
        label="Screening oracle"
        value={form.asksScreening}
        options={[
          { value: "no", label: "not used" },
          { value: "whereKnown", label: "refuses those it lists" },
          { value: "required", label: "must have cleared each" },
        ]}
        onChange={(answer) =>
          onChange({
            asksScreening: answer === "whereKnown" || answer === "required" ? answer : "no",
          })
        }
      />
      {form.asksScreening !== "no" &&
        box("screening", {
          label: "What it answered, CSV of address,answer",
          hint: "answers are clear or listed",
          placeholder: "address,answer\n0x…,clear",
        })}
      <SelectField
        label="Attestations"
        value={form.asksAttestation ? "yes" : "no"}
        options={[
          { value: "no", label: "not used" },
          { value: "yes", label: "each needs a valid one" },
        ]}
        onChange={(answer) => onChange({ asksAttestation: answer === "yes" })}
      />
      {form.asksAttestation && (
        <>
          {box("issuers", { label: "Accepted issuers", hint: "one address a line" })}
          {box("attestations", {
            label: "Attestations, CSV of recipient,issuer[,expires][,revoked]",
            hint: "expires: a date or empty; revoked: yes or no",
            placeholder: "recipient,issuer,expires\n0x…,0x…,2027-01-31",
          })}
        </>
      )}
    </div>
  );
}

type BoxName = "recipients" | "allowlist" | "denylist" | "issuers" | "screening" | "attestations";

/** More rows would slow the page; how many are refused is counted over all. */
const shownRecipients = 200;

function Verdicts({ judged }: { judged: readonly JudgedRecipient[] }) {
  const refused = judged.filter(({ isAccepted }) => !isAccepted).length;
  return (
    <>
      <p className="mb-2" aria-live="polite">
        {refused === 0
          ? `The policy has nothing against ${judged.length === 1 ? "this recipient" : `these ${judged.length} recipients`}.`
          : `${refused} of ${judged.length} must not be paid.`}
      </p>
      <div className="overflow-x-auto text-small">
        <Table
          caption="Recipients and verdicts"
          columns={[
            { id: "recipient", head: "Recipient" },
            { id: "verdict", head: "Verdict" },
            { id: "reasons", head: "Why" },
          ]}
          rows={judged.slice(0, shownRecipients).map(({ recipient, isAccepted, reasons }) => ({
            id: recipient,
            cells: [
              <Address key="recipient" address={recipient} isPlain />,
              <span key="verdict" className="whitespace-nowrap">
                <Mark level={isAccepted ? "ok" : "critical"} />{" "}
                {isAccepted ? "accepted" : "refused"}
              </span>,
              <ul key="reasons" className="wrap-anywhere">
                {reasons.map(({ code, message }) => (
                  <li key={code}>{message}</li>
                ))}
              </ul>,
            ],
          }))}
        />
      </div>
      {judged.length > shownRecipients && (
        <p className="mt-1 text-small text-soft">
          The first {shownRecipients} of {judged.length}.
        </p>
      )}
    </>
  );
}
