"use client";

import { Slider as BaseSlider } from "@base-ui/react/slider";

type SliderProps = {
  label: string;
  /** Position, from 0 to `steps`. Amounts are computed from it with bigint. */
  value: number;
  steps: number;
  onChange: (value: number) => void;
  /** What the position means: "20,000,000 UNI". */
  valueText: string;
};

/** A slider over whole steps; what a step means is the caller's exact arithmetic. */
export function Slider({ label, value, steps, onChange, valueText }: SliderProps) {
  return (
    <BaseSlider.Root value={value} min={0} max={steps} onValueChange={onChange} largeStep={10}>
      <div className="flex justify-between gap-4 text-small text-soft">
        <BaseSlider.Label>{label}</BaseSlider.Label>
        <span className="text-ink">{valueText}</span>
      </div>
      <BaseSlider.Control className="flex h-9 w-full touch-none items-center">
        <BaseSlider.Track className="h-1 w-full rounded-full bg-line">
          <BaseSlider.Indicator className="rounded-full bg-accent" />
          <BaseSlider.Thumb
            getAriaValueText={() => valueText}
            className="size-5 rounded-full border-3 border-accent bg-card has-[:focus-visible]:outline-2 has-[:focus-visible]:outline-offset-2 has-[:focus-visible]:outline-accent"
          />
        </BaseSlider.Track>
      </BaseSlider.Control>
    </BaseSlider.Root>
  );
}
