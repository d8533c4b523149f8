"use client";

import { type ReactNode, useId } from "react";
import type { FieldControl } from "../../ui/Field.tsx";

/** How a control in a row of the form looks. */
export const rowControlClass =
  "min-h-9 w-full min-w-0 rounded-lg border border-edge bg-card px-2.5 py-1 aria-invalid:border-crit";

type FieldRowProps = {
  label: string;
  /** After the control: "%", "UNI", "per year". */
  unit?: string | undefined;
  /** Beneath the name: a long number as it is read. */
  hint?: string | undefined;
  error: string | undefined;
  /** Beneath the row: a slider. */
  below?: ReactNode;
  onRemove?: (() => void) | undefined;
  children: (control: FieldControl) => ReactNode;
};

/** One field of a model: name, control, unit, and what is wrong with it. */
export function FieldRow(props: FieldRowProps) {
  const { label, unit, hint, error, below, onRemove, children } = props;
  const id = useId();
  const noteId = `${id}-note`;
  const unitId = `${id}-unit`;
  const hasUnit = unit !== undefined && unit !== "";
  const notes = [...(hasUnit ? [unitId] : []), ...(error === undefined ? [] : [noteId])];
  return (
    <div>
      <div className="grid grid-cols-[minmax(0,1fr)_8.75rem_3.5rem] items-center gap-x-2">
        <span className="text-small text-soft">
          <span className="flex items-center gap-1">
            <label htmlFor={id} className="min-w-0 break-words">
              {label}
            </label>
            {onRemove !== undefined && <RemoveButton label={label} onClick={onRemove} />}
          </span>
          {hint !== undefined && <span className="text-ink">{hint}</span>}
        </span>
        <span className={`flex items-center gap-2 ${hasUnit ? "" : "col-span-2"}`}>
          {children({
            id,
            "aria-describedby": notes.length === 0 ? undefined : notes.join(" "),
            "aria-invalid": error !== undefined,
          })}
        </span>
        {hasUnit && (
          <span id={unitId} className="min-w-0 text-small break-words text-soft">
            {unit}
          </span>
        )}
      </div>
      {below}
      {error !== undefined && (
        <p id={noteId} className="mt-0.5 text-small text-crit">
          <span aria-hidden>✕ </span>
          {error}
        </p>
      )}
    </div>
  );
}

/** A small mark that removes an optional field or an item. */
export function RemoveButton({ label, onClick }: { label: string; onClick: () => void }) {
  return (
    <button
      type="button"
      onClick={onClick}
      aria-label={`Remove ${label}`}
      title={`Remove ${label}`}
      className="grid size-6 shrink-0 place-items-center rounded text-soft hover:bg-line hover:text-ink"
    >
      <svg
        viewBox="0 0 16 16"
        aria-hidden="true"
        className="size-3 fill-none stroke-current stroke-2"
      >
        <path d="M3 3l10 10m0-10L3 13" strokeLinecap="round" />
      </svg>
    </button>
  );
}
