import type { FieldUnit } from "../../../lib/engine/fields.ts";

/** A field of an object, by its key. */
export type KeyedField = { readonly key: string; readonly form: FieldForm };

/** One of the shapes of a value told apart by `kind` or `form`. */
export type FormOption = { readonly value: string; readonly fields: readonly KeyedField[] };

/** How a field is edited, read from its schema. */
export type FieldForm = {
  readonly title: string;
  readonly isOptional: boolean;
} & (
  | {
      readonly control: "leaf";
      readonly unit: FieldUnit | "text";
      readonly per: string | undefined;
      /** Bounds of a number; absent where the schema has none. */
      readonly minimum: number | undefined;
      readonly maximum: number | undefined;
    }
  | { readonly control: "enum"; readonly options: readonly string[] }
  | { readonly control: "boolean" }
  /** The value is given, as by the kind of a mechanism; nothing to edit. */
  | { readonly control: "fixed"; readonly value: string }
  | { readonly control: "object"; readonly fields: readonly KeyedField[] }
  | { readonly control: "list"; readonly item: FieldForm; readonly size: number | undefined }
  | {
      readonly control: "choice";
      readonly key: string;
      readonly options: readonly FormOption[];
    }
  /** Editable as JSON text alone. */
  | { readonly control: "json" }
);
