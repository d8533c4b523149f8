"use client";

import { useNames } from "./EditContext.tsx";
import { FieldRow, rowControlClass } from "./FieldRow.tsx";
import type { LeafProps } from "./LeafProps.ts";
import { writeText } from "./numberText.ts";
import type { ModelNames } from "./startValue.ts";

/** One of the model's buckets or processes. */
export function ReferenceControl(props: LeafProps) {
  const { label, form, value, error, onChange, onRemove } = props;
  const names = useNames();
  return (
    <FieldRow label={label} error={error} onRemove={onRemove}>
      {(control) => (
        <select
          {...control}
          value={writeText(value)}
          onChange={(event) => onChange(event.target.value)}
          className={rowControlClass}
        >
          <ReferenceOptions
            known={form.unit === "process" ? processNames(names) : bucketNames(names)}
            value={writeText(value)}
          />
        </select>
      )}
    </FieldRow>
  );
}

/** The ids that can be chosen, and the present one where the model does not have it. */
export function ReferenceOptions({ known, value }: { known: readonly string[]; value: string }) {
  return (
    <>
      {!known.includes(value) && (
        <option value={value}>{value === "" ? "choose" : `${value} (missing)`}</option>
      )}
      {known.map((id) => (
        <option key={id} value={id}>
          {id}
        </option>
      ))}
    </>
  );
}

/** The ids of the model's buckets, each once. */
export function bucketNames({ buckets }: ModelNames): readonly string[] {
  return [...new Set(buckets.map(({ id }) => id))];
}

function processNames({ processes }: ModelNames): readonly string[] {
  return [...new Set(processes)];
}
