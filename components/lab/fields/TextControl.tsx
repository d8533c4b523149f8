"use client";

import { FieldRow, rowControlClass } from "./FieldRow.tsx";
import type { LeafProps } from "./LeafProps.ts";
import { writeText } from "./numberText.ts";

/** A text: a name, a source. */
export function TextControl({ label, value, error, onChange, onRemove }: LeafProps) {
  return (
    <FieldRow label={label} error={error} onRemove={onRemove}>
      {(control) => (
        <input
          {...control}
          type="text"
          autoComplete="off"
          value={writeText(value)}
          onChange={(event) => onChange(event.target.value)}
          className={rowControlClass}
        />
      )}
    </FieldRow>
  );
}
