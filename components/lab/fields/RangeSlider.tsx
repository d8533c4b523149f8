"use client";

type RangeSliderProps = {
  label: string;
  minimum: number;
  maximum: number;
  value: number;
  valueText: string;
  onChange: (value: number) => void;
};

/**
 * The system's own slider over whole steps: many stand in a form, and it answers keys, screen readers
 * and fingers without any code.
 */
export function RangeSlider({
  label,
  minimum,
  maximum,
  value,
  valueText,
  onChange,
}: RangeSliderProps) {
  return (
    <input
      type="range"
      aria-label={`${label}, slider`}
      aria-valuetext={valueText}
      min={minimum}
      max={maximum}
      value={value}
      onChange={(event) => onChange(event.target.valueAsNumber)}
      className="block h-7 w-full cursor-pointer accent-accent"
    />
  );
}
