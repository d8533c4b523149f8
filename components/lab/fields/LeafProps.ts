import type { JsonValue } from "../model/Json.ts";
import type { FieldForm } from "./FieldForm.ts";

/** A field with one control. */
export type LeafForm = Extract<FieldForm, { control: "leaf" }>;

/** What every control of one value is given. */
export type LeafProps = {
  readonly label: string;
  readonly form: LeafForm;
  readonly value: JsonValue | undefined;
  readonly error: string | undefined;
  readonly onChange: (value: JsonValue) => void;
  readonly onRemove: (() => void) | undefined;
};
