"use client";

type ToggleProps = { label: string; isOn: boolean; onChange: (isOn: boolean) => void };

/** One thing of a chart that is on or off. */
export function Toggle({ label, isOn, onChange }: ToggleProps) {
  return (
    <label className="flex min-h-8 items-center gap-1.5 text-small">
      <input
        type="checkbox"
        checked={isOn}
        onChange={(event) => onChange(event.target.checked)}
        className="size-4 accent-accent"
      />
      {label}
    </label>
  );
}
