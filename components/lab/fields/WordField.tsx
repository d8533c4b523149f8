"use client";

import type { JsonValue } from "../model/Json.ts";
import { useEditor, useIssue } from "./EditContext.tsx";
import type { FieldForm } from "./FieldForm.ts";
import { FieldRow, rowControlClass } from "./FieldRow.tsx";
import { writeText } from "./numberText.ts";
import { wordsOf } from "./wordsOf.ts";

type WordForm = Extract<FieldForm, { control: "enum" | "boolean" }>;

/** One of a few words, or yes or no. */
export function WordField(props: { path: string; form: WordForm; value: JsonValue | undefined }) {
  const { path, form, value } = props;
  const { write } = useEditor();
  const error = useIssue(path, true);
  const words = form.control === "enum" ? form.options : ["true", "false"];
  const labelOf = (word: string) =>
    form.control === "enum" ? wordsOf(word) : word === "true" ? "Yes" : "No";
  return (
    <FieldRow
      label={form.title}
      error={error}
      onRemove={form.isOptional ? () => write(path, undefined, form.title) : undefined}
    >
      {(control) => (
        <select
          {...control}
          value={writeText(value)}
          onChange={(event) => {
            const word = event.target.value;
            write(path, form.control === "enum" ? word : word === "true", form.title);
          }}
          className={rowControlClass}
        >
          {!words.includes(writeText(value)) && <option value={writeText(value)}>choose</option>}
          {words.map((word) => (
            <option key={word} value={word}>
              {labelOf(word)}
            </option>
          ))}
        </select>
      )}
    </FieldRow>
  );
}
