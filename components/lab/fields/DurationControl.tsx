"use client";

import { useState } from "react";
import { type DurationUnit, durationUnitOf, durationUnits, secondsOf } from "./dateText.ts";
import { FieldRow, rowControlClass } from "./FieldRow.tsx";
import type { LeafProps } from "./LeafProps.ts";
import { readNumber, roundTo, writeText } from "./numberText.ts";
import { useTyped } from "./useTyped.ts";

/** A duration in a unit of one's choice; whole seconds in the model. */
export function DurationControl({ label, value, error, onChange, onRemove }: LeafProps) {
  const [chosen, setChosen] = useState<DurationUnit | undefined>(undefined);
  const unit = chosen ?? durationUnitOf(value);
  const size = secondsOf(unit);
  const shown = typeof value === "number" ? roundTo(value / size, 12) : value;
  const typed = useTyped(writeText(shown), (next) => {
    const count = readNumber(next);
    // The unit must not jump while somebody types.
    setChosen(unit);
    onChange(typeof count === "number" ? Math.round(count * size) : count);
  });
  return (
    <FieldRow label={label} error={error} onRemove={onRemove}>
      {(control) => (
        <>
          <input
            {...control}
            {...typed}
            type="text"
            inputMode="decimal"
            autoComplete="off"
            className={`${rowControlClass} text-right`}
          />
          <select
            aria-label={`Unit of ${label}`}
            value={unit}
            onChange={(event) => setChosen(unitNamed(event.target.value))}
            className="min-h-9 shrink-0 rounded-lg border border-edge bg-card px-1 py-1 text-small"
          >
            {durationUnits.map(({ id }) => (
              <option key={id} value={id}>
                {id}
              </option>
            ))}
          </select>
        </>
      )}
    </FieldRow>
  );
}

function unitNamed(name: string): DurationUnit | undefined {
  return durationUnits.find(({ id }) => id === name)?.id;
}
