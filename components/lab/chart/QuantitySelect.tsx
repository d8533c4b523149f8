"use client";

import type { Quantity } from "../results/LabPicture.ts";
import { unitName } from "./formatValue.ts";

type QuantitySelectProps = {
  quantities: readonly Quantity[];
  value: string;
  onChange: (id: string) => void;
};

const groups = [
  { label: "Supply", has: (id: string) => !id.includes(":") },
  { label: "Buckets", has: (id: string) => id.startsWith("bucket:") },
  { label: "Recorded figures", has: (id: string) => id.startsWith("figure:") },
  { label: "Probabilities", has: (id: string) => id.startsWith("probability:") },
];

/** What is charted; stands as the chart's heading. */
export function QuantitySelect({ quantities, value, onChange }: QuantitySelectProps) {
  const shown = quantities.find(({ id }) => id === value);
  const unit =
    shown === undefined ? "" : shown.id === "price" ? "in the quote asset" : unitName(shown.unit);
  return (
    <h2 className="flex min-w-0 items-baseline gap-2">
      <select
        aria-label="What is charted"
        value={value}
        onChange={(event) => onChange(event.target.value)}
        className="min-h-9 max-w-72 min-w-0 rounded-lg border border-edge bg-card px-2 font-[620]"
      >
        {groups.map(({ label, has }) => {
          const items = quantities.filter(({ id }) => has(id));
          return items.length === 0 ? null : (
            <optgroup key={label} label={label}>
              {items.map(({ id, label: name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </optgroup>
          );
        })}
      </select>
      {unit !== "" && <span className="font-normal text-soft">{unit}</span>}
    </h2>
  );
}
