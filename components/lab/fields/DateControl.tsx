"use client";

import { fromDateText, toDateText } from "./dateText.ts";
import { FieldRow, rowControlClass } from "./FieldRow.tsx";
import type { LeafProps } from "./LeafProps.ts";
import { readNumber, writeText } from "./numberText.ts";
import { useTyped } from "./useTyped.ts";

/** An instant in UTC; as Unix seconds where it lies outside the calendar of a date control. */
export function DateControl({ label, value, error, onChange, onRemove }: LeafProps) {
  const date = toDateText(value);
  const isDate = date !== undefined;
  const typed = useTyped(date ?? writeText(value), (next) =>
    onChange(isDate ? (fromDateText(next) ?? next) : readNumber(next)),
  );
  return (
    <FieldRow
      label={`${label}, ${isDate ? "UTC" : "Unix seconds"}`}
      error={error}
      onRemove={onRemove}
    >
      {(control) => (
        <input
          {...control}
          {...typed}
          type={isDate ? "datetime-local" : "text"}
          step={1}
          className={`${rowControlClass} text-[0.75rem]`}
        />
      )}
    </FieldRow>
  );
}
