import type { BaseError } from "../../../../lib/errors/BaseError.ts";
import type { TokenUnit } from "../../results/LabPicture.ts";

/** What the fields of a view's form are given: all as typed, and what cannot be read. */
export type FormFieldsProps<Form> = {
  form: Form;
  onChange: (change: Partial<Form>) => void;
  errors: { readonly [Name in keyof Form]?: BaseError | undefined };
  token: TokenUnit;
};
