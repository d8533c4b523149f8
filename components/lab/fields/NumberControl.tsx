"use client";

import { useState } from "react";
import { FieldRow, rowControlClass } from "./FieldRow.tsx";
import type { LeafForm, LeafProps } from "./LeafProps.ts";
import { readNumber, roundTo, writeText } from "./numberText.ts";
import { RangeSlider } from "./RangeSlider.tsx";
import { useTyped } from "./useTyped.ts";

const steps = 200;
/** What a bounded parameter is mostly set to: 200 % a year of volatility, ±100 % of drift. */
const usual = { low: -1, high: 2 };
const widest = 100;

/** A plain number: a parameter of a sampled process, or a count. */
export function NumberControl(props: LeafProps & { unit: string }) {
  const { label, form, value, error, onChange, onRemove, unit } = props;
  const typed = useTyped(writeText(value), (next) => onChange(readNumber(next)));
  return (
    <FieldRow
      label={label}
      unit={unit}
      error={error}
      onRemove={onRemove}
      below={
        typeof value === "number" && form.unit === "number" ? (
          <NumberSlider label={label} form={form} value={value} unit={unit} onChange={onChange} />
        ) : undefined
      }
    >
      {(control) => (
        <input
          {...control}
          {...typed}
          type="text"
          inputMode={form.unit === "count" ? "numeric" : "text"}
          autoComplete="off"
          className={`${rowControlClass} text-right`}
        />
      )}
    </FieldRow>
  );
}

type NumberSliderProps = {
  label: string;
  form: LeafForm;
  value: number;
  unit: string;
  onChange: (value: number) => void;
};

function NumberSlider({ label, form, value, unit, onChange }: NumberSliderProps) {
  const [state, setState] = useState({ anchor: value, written: value });
  const anchor = state.written === value ? state.anchor : value;
  const range = rangeOf(form, anchor);
  if (range === undefined) return undefined;
  const size = (range.high - range.low) / steps;
  return (
    <RangeSlider
      label={label}
      minimum={0}
      maximum={steps}
      value={Math.round((value - range.low) / size)}
      valueText={`${writeText(value)} ${unit}`.trim()}
      onChange={(step) => {
        const exact =
          step === 0 ? range.low : step === steps ? range.high : range.low + step * size;
        const written = roundTo(exact, 4);
        setState({ anchor, written });
        onChange(written);
      }}
    />
  );
}

/** Bounds where both are near; else from near nothing to twice the value; none around zero. */
function rangeOf(
  { minimum, maximum }: LeafForm,
  value: number,
): { low: number; high: number } | undefined {
  if (minimum !== undefined && maximum !== undefined && maximum - minimum <= widest) {
    return {
      low: Math.max(minimum, Math.min(usual.low, value * 2)),
      high: Math.min(maximum, Math.max(usual.high, value * 2)),
    };
  }
  if (value === 0) return undefined;
  const twice = { low: Math.min(0, value * 2), high: Math.max(0, value * 2) };
  return {
    low: Math.max(twice.low, minimum === undefined || minimum < 0 ? twice.low : minimum),
    high: Math.min(twice.high, maximum ?? twice.high),
  };
}
