"use client";

import { useState } from "react";
import { hundredthIn, hundredthsOf, isDecimalText, shiftPoint } from "../model/decimalText.ts";
import type { JsonValue } from "../model/Json.ts";
import { compactHint } from "./compactHint.ts";
import { FieldRow, rowControlClass } from "./FieldRow.tsx";
import type { LeafProps } from "./LeafProps.ts";
import { writeText } from "./numberText.ts";
import { RangeSlider } from "./RangeSlider.tsx";
import { useTyped } from "./useTyped.ts";

type DecimalControlProps = LeafProps & {
  unit: string;
  /** Places the point is moved to the right for reading: 2 shows a share in percent. */
  shownPlaces?: number;
  /** Digits after the point a slider may write. */
  mostDigits?: number;
  /** From nothing to the whole, or to twice what stands there. */
  slider?: "share" | "relative";
};

/** Thousandths: a tenth of a percent. */
const shareSteps = 1_000;
const relativeSteps = 200;

/** An amount, rate or share: exact decimal text, with a slider beneath. */
export function DecimalControl(props: DecimalControlProps) {
  const { label, value, error, onChange, onRemove, unit } = props;
  const { shownPlaces = 0, mostDigits = 18, slider = "relative" } = props;
  const text = writeText(value);
  const isDecimal = isDecimalText(text);
  const typed = useTyped(isDecimal ? shiftPoint(text, shownPlaces) : text, (next) =>
    onChange(isDecimalText(next) ? shiftPoint(next, -shownPlaces) : next),
  );
  const shared = { label, text, unit, onChange };
  return (
    <FieldRow
      label={label}
      unit={unit}
      hint={shownPlaces === 0 ? compactHint(text) : undefined}
      error={error}
      onRemove={onRemove}
      below={
        !isDecimal ? undefined : slider === "share" ? (
          <ShareSlider {...shared} />
        ) : (
          <RelativeSlider {...shared} mostDigits={mostDigits} />
        )
      }
    >
      {(control) => (
        <input
          {...control}
          {...typed}
          type="text"
          inputMode="decimal"
          autoComplete="off"
          className={`${rowControlClass} text-right`}
        />
      )}
    </FieldRow>
  );
}

type SliderProps = {
  label: string;
  text: string;
  unit: string;
  onChange: (value: JsonValue) => void;
};

function ShareSlider({ label, text, onChange }: SliderProps) {
  return (
    <RangeSlider
      label={label}
      minimum={0}
      maximum={shareSteps}
      value={hundredthIn(text, "0.1", shareSteps)}
      valueText={`${shiftPoint(text, 2)} %`}
      onChange={(step) => onChange(shiftPoint(String(step), -3))}
    />
  );
}

/**
 * Hundredths of what stood there when the slider was taken up, so that every size of number has a
 * useful range. Taken up anew, its middle is what stands there then.
 */
function RelativeSlider(props: SliderProps & { mostDigits: number }) {
  const { label, text, unit, onChange, mostDigits } = props;
  const [state, setState] = useState({ anchor: text, written: text });
  // Another text than the slider's own was typed, taken back or loaded: it is the new middle.
  const anchor = state.written === text ? state.anchor : text;
  if (/^[0.]*$/.test(anchor)) return undefined;
  return (
    <RangeSlider
      label={label}
      minimum={0}
      maximum={relativeSteps}
      value={hundredthIn(text, anchor, relativeSteps)}
      valueText={`${text} ${unit}`}
      onChange={(step) => {
        const written = hundredthsOf(anchor, step, mostDigits);
        setState({ anchor, written });
        onChange(written);
      }}
    />
  );
}
