"use client";

import { useState } from "react";
import type { ActionKind } from "../../../lib/actions/Action.ts";
import { createValueFormat } from "../../../lib/dao/createValueFormat.ts";
import { cleanText } from "../../ui/cleanText.ts";
import type { ActionFields, ActionFieldsProps, ActionForm, FormContext } from "./ActionForm.ts";
import { type ActionPlace, placeOf } from "./actionPlaces.ts";
import { CurrentValues } from "./CurrentValues.tsx";
import { findExecutor, findParameter } from "./daoOf.ts";
import { readField, writeField } from "./fieldText.ts";
import { NeededAllowance } from "./NeededAllowance.tsx";
import { offeredContracts } from "./offeredContracts.ts";
import { SchemaFieldControl } from "./SchemaFieldControl.tsx";
import type { SchemaField } from "./schemaFields.ts";
import { hasSubject, subjectOf } from "./subjectOf.ts";

/** The form of a kind whose schema names every parameter with its title and unit. */
export function schemaForm({ type }: ActionKind, fields: readonly SchemaField[]): ActionForm {
  const place = placeOf(type);
  return {
    type,
    current(context) {
      const contracts = Object.values(offeredContracts(type, context)).join(", ");
      const isForTarget = place.group === "Issuance" || place.needsTarget === true;
      if (contracts !== "" || isForTarget) return contracts === "" ? undefined : contracts;
      return hasSubject(type, context) ? currentOf(place, context) : undefined;
    },
    start(context) {
      const [target] = Object.keys(offeredContracts(type, context));
      const texts = fields.map(
        (field) => [field.name, startOf(field, { place, context })] as const,
      );
      const [first] = fields;
      const isTarget = target !== undefined && first?.unit === "address";
      return { ...Object.fromEntries(texts), ...(isTarget ? { [first.name]: target } : {}) };
    },
    read: (typed, context) =>
      Object.fromEntries(
        fields.map((field) => [field.name, readField(field, { fields: typed, context })]),
      ),
    write: (action, context) => {
      const texts: ActionFields = Object.fromEntries(
        Object.entries(action).flatMap(([name, value]) =>
          typeof value === "string" ? [[name, value]] : [],
        ),
      );
      return Object.fromEntries(
        fields.map((field) => [
          field.name,
          writeField(field, { value: action[field.name], fields: texts, context }),
        ]),
      );
    },
    Fields: (props) => <SchemaFields {...props} type={type} all={fields} />,
  };
}

type SchemaFieldsProps = ActionFieldsProps & { type: string; all: readonly SchemaField[] };

function SchemaFields({ type, all, ...props }: SchemaFieldsProps) {
  const place = placeOf(type);
  const offered = offeredContracts(type, props.context);
  const now = currentText(place, props.context);
  const current = all.find(({ unit }) => unit !== "address");
  const rare = all.filter(isRare);
  const [isRareOpen] = useState(() =>
    rare.some(({ name, start }) => (props.fields[name] ?? start) !== start),
  );
  const controlsOf = (fields: readonly SchemaField[]) =>
    fields.map((field) => (
      <SchemaFieldControl key={field.name} field={field} offered={offered} {...props} />
    ));
  return (
    <>
      {controlsOf(all.filter((field) => !isRare(field)))}
      {rare.length > 0 && (
        <details open={isRareOpen}>
          <summary className="min-h-7 text-small text-soft">Rarely changed</summary>
          <div className="mt-2 flex flex-col gap-3">{controlsOf(rare)}</div>
        </details>
      )}
      {place.spends === true && <NeededAllowance {...props} />}
      {now !== undefined && (
        <CurrentValues
          values={[
            {
              label: place.current === "owners" ? "Owners" : (current?.title ?? "Now"),
              before: now,
            },
          ]}
        />
      )}
    </>
  );
}

/** What begins with a value of its own that hardly anybody changes, such as a broker's fee of 0. */
function isRare({ start, unit }: SchemaField): boolean {
  return start !== undefined && start !== "executor" && unit !== "flag";
}

function startOf(
  { name, unit, start }: SchemaField,
  { place, context }: { place: ActionPlace; context: FormContext },
): string {
  const { snapshot } = context;
  if (start !== undefined) {
    return start === "executor" ? (findExecutor(context)?.address ?? "") : start;
  }
  if (unit === "bytes") return "0x";
  if (name === "token" && place.spends === true) return snapshot.state.token.address;
  if (name === "threshold") return `${snapshot.state.safe?.threshold ?? ""}`;
  if (name === "token" || name === "contract") {
    return place.subject === undefined ? "" : (subjectOf(place.subject, context) ?? "");
  }
  const isOwnRole = name === "account" && place.words?.startsWith("renounce") === true;
  return isOwnRole ? (findExecutor(context)?.address ?? "") : "";
}

function currentOf(place: ActionPlace, context: FormContext): string {
  const now = currentText(place, context);
  return now === undefined ? "" : `now ${now}`;
}

/** The value that stands now, where the snapshot has it. */
function currentText({ subject, current }: ActionPlace, context: FormContext): string | undefined {
  const contract = subject === undefined ? undefined : subjectOf(subject, context);
  if (contract === undefined || current === undefined) return undefined;
  const parameter = findParameter(context.snapshot, { contract, name: current });
  if (parameter === undefined) return undefined;
  return cleanText(createValueFormat(context.snapshot).value(parameter.value), 160);
}
