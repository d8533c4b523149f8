"use client";

import { useMemo, useState } from "react";
import { formatDate } from "../../../lib/amount/formatDate.ts";
import { formatExact, formatShort } from "../chart/formatValue.ts";
import type { LabSeries, Role } from "../chart/LabSeries.ts";
import type { ValueUnit } from "../results/LabPicture.ts";
import { ViewPlot } from "./ViewPlot.tsx";

/** One line of a view's chart. */
export type ViewLine = {
  readonly role: Role;
  /** What it is: "planned". */
  readonly name: string;
  readonly values: readonly bigint[];
};

/** Lines over time. */
export type ViewLines = {
  readonly dates: readonly number[];
  readonly unit: ValueUnit;
  /** One of each role at most. */
  readonly lines: readonly ViewLine[];
};

/** Values over time, with those of one date beneath. Keep `curve` while it stays the same. */
export function ViewCurve({ title, curve }: { title: string; curve: ViewLines }) {
  const { dates, unit, lines } = curve;
  const [chosen, setChosen] = useState<number | undefined>(undefined);
  const series = useMemo(() => seriesOf(curve), [curve]);
  const last = dates.length - 1;
  if (last < 1) return null;
  const index = Math.min(chosen ?? last, last);
  return (
    <figure className="mb-5">
      <figcaption className="mb-1 font-[580]">{title}</figcaption>
      <ViewPlot series={series} title={title} index={index} onIndex={setChosen} />
      <p className="text-small text-soft">
        {formatDate(dates[index] ?? 0)}
        {lines.map(({ role, name, values }) => (
          <span key={role} title={formatExact(values[index] ?? 0n, unit)}>
            {` · ${name} `}
            <span className="text-ink">{formatShort(values[index] ?? 0n, unit)}</span>
          </span>
        ))}
      </p>
    </figure>
  );
}

function seriesOf({ dates, unit, lines }: ViewLines): LabSeries {
  return {
    dates,
    unit,
    curves: lines.map(({ role, name, values }) => ({
      role,
      name,
      line: values,
      bands: undefined,
      allowed: undefined,
    })),
    events: [],
  };
}
