"use client";

import type { JsonValue } from "../model/Json.ts";
import { useEditor, useIssue } from "./EditContext.tsx";
import type { FieldForm } from "./FieldForm.ts";
import { TextControl } from "./TextControl.tsx";

type JsonFieldProps = { path: string; form: FieldForm; value: JsonValue | undefined };

/** A value whose schema no control is made for, as JSON text. */
export function JsonField({ path, form, value }: JsonFieldProps) {
  const { write } = useEditor();
  const error = useIssue(path, true);
  return (
    <TextControl
      label={`${form.title} (JSON)`}
      form={{
        control: "leaf",
        unit: "text",
        title: form.title,
        isOptional: form.isOptional,
        per: undefined,
        minimum: undefined,
        maximum: undefined,
      }}
      value={typeof value === "string" ? value : JSON.stringify(value)}
      error={error}
      onChange={(text) => write(path, readJson(String(text)), form.title)}
      onRemove={form.isOptional ? () => write(path, undefined, form.title) : undefined}
    />
  );
}

/** What is no JSON yet stays as typed. */
function readJson(text: string): JsonValue {
  try {
    return JSON.parse(text) as JsonValue;
  } catch {
    return text;
  }
}
