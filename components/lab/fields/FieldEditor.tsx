"use client";

import { memo, type ReactNode } from "react";
import { isJsonObject, type JsonObject, type JsonValue } from "../model/Json.ts";
import { useEditor, useIssue, useNames } from "./EditContext.tsx";
import type { FieldForm, KeyedField } from "./FieldForm.ts";
import { FieldRow, RemoveButton, rowControlClass } from "./FieldRow.tsx";
import { JsonField } from "./JsonField.tsx";
import { joinPath } from "./joinPath.ts";
import { LeafField } from "./LeafField.tsx";
import { writeText } from "./numberText.ts";
import { SmallButton } from "./SmallButton.tsx";
import { startValue } from "./startValue.ts";
import { switchForm } from "./switchForm.ts";
import { WordField } from "./WordField.tsx";
import { wordsOf } from "./wordsOf.ts";

type FieldEditorProps = { path: string; form: FieldForm; value: JsonValue | undefined };

/** Any field of a model, by what its schema says of it. */
export const FieldEditor = memo(function FieldEditor({ path, form, value }: FieldEditorProps) {
  switch (form.control) {
    case "leaf":
      return <LeafField path={path} form={form} value={value} />;
    case "enum":
    case "boolean":
      return <WordField path={path} form={form} value={value} />;
    case "fixed":
      return null;
    case "object":
      return (
        <Group path={path} form={form}>
          <KeyedFields path={path} fields={form.fields} value={isJsonObject(value) ? value : {}} />
        </Group>
      );
    case "list":
      return (
        <Group path={path} form={form}>
          <ListEditor path={path} form={form} value={Array.isArray(value) ? value : []} />
        </Group>
      );
    case "choice":
      return (
        <Group path={path} form={form}>
          <ChoiceEditor path={path} form={form} value={isJsonObject(value) ? value : {}} />
        </Group>
      );
    case "json":
      return <JsonField path={path} form={form} value={value} />;
  }
});

function Group(props: { path: string; form: FieldForm; children: ReactNode }) {
  const { path, form, children } = props;
  const { write } = useEditor();
  const error = useIssue(path);
  return (
    <fieldset className="border-l-2 border-line pl-3">
      <legend className="flex items-center gap-1 text-small text-soft">
        {form.title}
        {form.isOptional && (
          <RemoveButton label={form.title} onClick={() => write(path, undefined, form.title)} />
        )}
      </legend>
      {children}
      {error !== undefined && (
        <p className="text-small text-crit">
          <span aria-hidden>✕ </span>
          {error}
        </p>
      )}
    </fieldset>
  );
}

type KeyedFieldsProps = { path: string; fields: readonly KeyedField[]; value: JsonObject };

/** The fields of an object; those it may have and has not can be added. */
export function KeyedFields({ path, fields, value }: KeyedFieldsProps) {
  const { write } = useEditor();
  const names = useNames();
  const settable = fields.filter(({ form }) => form.control !== "fixed");
  const isShown = ({ key, form }: KeyedField) => !form.isOptional || value[key] !== undefined;
  const addable = settable.filter((field) => !isShown(field));
  return (
    <div className="flex flex-col gap-2">
      {settable.filter(isShown).map(({ key, form }) => (
        <FieldEditor key={key} path={joinPath(path, key)} form={form} value={value[key]} />
      ))}
      {addable.length > 0 && (
        <div className="flex flex-wrap gap-x-4">
          {addable.map((field) => (
            <SmallButton
              key={field.key}
              onClick={() =>
                write(
                  joinPath(path, field.key),
                  startValue(field, { names, beside: value }),
                  field.form.title,
                )
              }
            >
              + {field.form.title}
            </SmallButton>
          ))}
        </div>
      )}
    </div>
  );
}

type ListForm = Extract<FieldForm, { control: "list" }>;

type ListEditorProps = { path: string; form: ListForm; value: readonly JsonValue[] };

/** A list: its items, each removable, and a way to add one; or the fixed number of a pair. */
function ListEditor({ path, form, value }: ListEditorProps) {
  const { write } = useEditor();
  const names = useNames();
  const isFixed = form.size !== undefined;
  const add = () => {
    const copied = value.at(-1);
    const next = copied ?? startValue({ key: "item", form: form.item }, { names });
    write(`${path}[${value.length}]`, next, form.title);
  };
  return (
    <>
      {value.map((item, at) => {
        const place = `${path}[${at}]`;
        const label = `${form.title} ${at + 1}`;
        return (
          <div key={place} className="flex items-start gap-1 py-1">
            <div className="min-w-0 flex-1">
              <FieldEditor path={place} form={{ ...form.item, title: label }} value={item} />
            </div>
            {!isFixed && (
              <RemoveButton label={label} onClick={() => write(place, undefined, form.title)} />
            )}
          </div>
        );
      })}
      {!isFixed && <SmallButton onClick={add}>+ {form.title}</SmallButton>}
    </>
  );
}

type ChoiceForm = Extract<FieldForm, { control: "choice" }>;

type ChoiceEditorProps = { path: string; form: ChoiceForm; value: JsonObject };

/** A value with one of several shapes: which one, and that one's fields. */
export function ChoiceEditor({ path, form, value }: ChoiceEditorProps) {
  const { write } = useEditor();
  const names = useNames();
  const error = useIssue(joinPath(path, form.key));
  const chosen = writeText(value[form.key]);
  const option = form.options.find((candidate) => candidate.value === chosen);
  const title = wordsOf(form.key);
  return (
    <div className="flex flex-col gap-2">
      <FieldRow label={title} error={error}>
        {(control) => (
          <select
            {...control}
            value={chosen}
            onChange={(event) => {
              const next = form.options.find(({ value: name }) => name === event.target.value);
              if (next !== undefined)
                write(path, switchForm(value, { option: next, names }), title);
            }}
            className={rowControlClass}
          >
            {option === undefined && <option value={chosen}>choose</option>}
            {form.options.map(({ value: name }) => (
              <option key={name} value={name}>
                {wordsOf(name)}
              </option>
            ))}
          </select>
        )}
      </FieldRow>
      <KeyedFields path={path} fields={option?.fields ?? []} value={value} />
    </div>
  );
}
