"use client";

import type { ActionKind } from "../../../lib/actions/Action.ts";
import { createValueFormat } from "../../../lib/dao/createValueFormat.ts";
import { cleanText } from "../../ui/cleanText.ts";
import type { ActionFields, ActionFieldsProps, ActionForm, FormContext } from "./ActionForm.ts";
import { type ActionPlace, placeOf } from "./actionPlaces.ts";
import { CurrentValues } from "./CurrentValues.tsx";
import { findExecutor, findParameter } from "./daoOf.ts";
import { readField, writeField } from "./fieldText.ts";
import { SchemaFieldControl } from "./SchemaFieldControl.tsx";
import type { SchemaField } from "./schemaFields.ts";
import { hasSubject, subjectOf } from "./subjectOf.ts";

/** The form of a kind whose schema names every parameter with its title and unit. */
export function schemaForm({ type }: ActionKind, fields: readonly SchemaField[]): ActionForm {
  const place = placeOf(type);
  return {
    type,
    current(context) {
      if (place.group === "Issuance") return targetsOf(type, context);
      return hasSubject(type, context) ? currentOf(place, context) : undefined;
    },
    start(context) {
      const [target] = context.targets?.get(type) ?? [];
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
    Fields: (props) => <SchemaFields {...props} place={place} all={fields} />,
  };
}

type SchemaFieldsProps = ActionFieldsProps & { place: ActionPlace; all: readonly SchemaField[] };

function SchemaFields({ place, all, ...props }: SchemaFieldsProps) {
  const now = currentText(place, props.context);
  const current = all.find(({ unit }) => unit !== "address");
  return (
    <>
      {all.map((field) => (
        <SchemaFieldControl key={field.name} field={field} {...props} />
      ))}
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

function startOf(
  { name, unit, start }: SchemaField,
  { place, context }: { place: ActionPlace; context: FormContext },
): string {
  const { snapshot } = context;
  if (start !== undefined) {
    return start === "executor" ? (findExecutor(context)?.address ?? "") : start;
  }
  if (unit === "bytes") return "0x";
  if (name === "threshold") return `${snapshot.state.safe?.threshold ?? ""}`;
  if (name === "token" || name === "contract") {
    return place.subject === undefined ? "" : (subjectOf(place.subject, context) ?? "");
  }
  const isOwnRole = name === "account" && place.words?.startsWith("renounce") === true;
  return isOwnRole ? (findExecutor(context)?.address ?? "") : "";
}

/** The DAO's contracts that an adapter's action is for; `undefined` where it has none. */
function targetsOf(type: string, { targets, snapshot }: FormContext): string | undefined {
  const { labels } = snapshot.dao;
  return targets
    ?.get(type)
    ?.map((target) => cleanText(labels[target] ?? target, 60))
    .join(", ");
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
