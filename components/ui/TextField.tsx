"use client";

import type { ComponentProps, ReactNode } from "react";
import type { BaseError } from "../../lib/errors/BaseError.ts";
import { controlClass, Field } from "./Field.tsx";

type TextFieldProps = {
  label: string;
  value: string;
  onChange: (text: string) => void;
  hint?: ReactNode;
  error?: BaseError | string | undefined;
  placeholder?: string;
  isMono?: boolean;
  /** More than one: a box of so many lines. */
  rows?: number;
  autoFocus?: boolean;
  inputMode?: ComponentProps<"input">["inputMode"];
};

/** Text a person types. What was typed stays, whatever is wrong with it. */
export function TextField(props: TextFieldProps) {
  const { label, value, onChange, hint, error, isMono = false, rows = 1, ...rest } = props;
  const className = `${controlClass} ${isMono ? "font-mono text-small" : ""}`;
  const shared = { ...rest, value, className, autoComplete: "off", spellCheck: rows > 1 };
  return (
    <Field label={label} hint={hint} error={error}>
      {(control) =>
        rows > 1 ? (
          <textarea
            {...control}
            {...shared}
            rows={rows}
            onChange={(event) => onChange(event.target.value)}
          />
        ) : (
          <input
            {...control}
            {...shared}
            type="text"
            onChange={(event) => onChange(event.target.value)}
          />
        )
      }
    </Field>
  );
}
