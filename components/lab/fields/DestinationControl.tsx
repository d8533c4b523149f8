"use client";

import { isDecimalText, shiftPoint } from "../model/decimalText.ts";
import { isJsonObject, type JsonValue } from "../model/Json.ts";
import { useNames } from "./EditContext.tsx";
import { FieldRow, RemoveButton, rowControlClass } from "./FieldRow.tsx";
import type { LeafProps } from "./LeafProps.ts";
import { writeText } from "./numberText.ts";
import { bucketNames, ReferenceOptions } from "./ReferenceControl.tsx";
import { SmallButton } from "./SmallButton.tsx";
import { splitEvenly } from "./splitEvenly.ts";
import { useTyped } from "./useTyped.ts";

/** A bucket, or shares over buckets. */
export function DestinationControl(props: LeafProps) {
  const { label, value, error, onChange, onRemove } = props;
  const known = bucketNames(useNames());
  if (isJsonObject(value)) return <Weights {...props} weights={value} known={known} />;
  const chosen = writeText(value);
  return (
    <FieldRow
      label={label}
      error={error}
      onRemove={onRemove}
      below={
        known.length > 1 ? (
          <SmallButton onClick={() => onChange(splitEvenly([chosen, ...known]))}>
            Split over several
          </SmallButton>
        ) : undefined
      }
    >
      {(control) => (
        <select
          {...control}
          value={chosen}
          onChange={(event) => onChange(event.target.value)}
          className={rowControlClass}
        >
          <ReferenceOptions known={known} value={chosen} />
        </select>
      )}
    </FieldRow>
  );
}

type WeightsProps = LeafProps & {
  weights: Readonly<Record<string, JsonValue>>;
  known: readonly string[];
};

function Weights({ label, error, onChange, weights, known }: WeightsProps) {
  const ids = Object.keys(weights);
  const free = known.filter((id) => !ids.includes(id));
  const without = (removed: string) =>
    Object.fromEntries(Object.entries(weights).filter(([id]) => id !== removed));
  return (
    <fieldset className="border-l-2 border-line pl-3">
      <legend className="text-small text-soft">{label}, shares that sum to 100 %</legend>
      {ids.map((id) => (
        <Weight
          key={id}
          id={id}
          value={weights[id]}
          onChange={(weight) => onChange({ ...weights, [id]: weight })}
          onRemove={() =>
            onChange(ids.length === 2 ? (ids.find((other) => other !== id) ?? id) : without(id))
          }
        />
      ))}
      {free.length > 0 && (
        <SmallButton onClick={() => onChange({ ...weights, [free[0] ?? ""]: "0" })}>
          Add {free[0]}
        </SmallButton>
      )}
      {error !== undefined && (
        <p role="status" className="text-small text-crit">
          <span aria-hidden>✕ </span>
          {error}
        </p>
      )}
    </fieldset>
  );
}

type WeightProps = {
  id: string;
  value: JsonValue | undefined;
  onChange: (weight: string) => void;
  onRemove: () => void;
};

function Weight({ id, value, onChange, onRemove }: WeightProps) {
  const text = writeText(value);
  const typed = useTyped(isDecimalText(text) ? shiftPoint(text, 2) : text, (next) =>
    onChange(isDecimalText(next) ? shiftPoint(next, -2) : next),
  );
  return (
    <span className="flex items-center gap-2 py-0.5">
      <span className="min-w-0 flex-1 text-small break-words">{id}</span>
      <input
        {...typed}
        type="text"
        inputMode="decimal"
        autoComplete="off"
        aria-label={`Share of ${id} in percent`}
        className={`${rowControlClass} max-w-24 text-right`}
      />
      <span className="text-small text-soft">%</span>
      <RemoveButton label={id} onClick={onRemove} />
    </span>
  );
}
