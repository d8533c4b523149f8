"use client";

import { lazy, Suspense, useState } from "react";
import { mostTelling } from "../../lib/report/mostTelling.ts";
import { quantityNames } from "../../lib/report/quantityNames.ts";
import type { SupplyQuantity } from "../../lib/report/SupplySeries.ts";
import { seriesOfImpact } from "../../lib/report/seriesOfImpact.ts";
import { seriesOfTrajectory } from "../../lib/report/seriesOfTrajectory.ts";
import { cleanText } from "./cleanText.ts";
import { SupplyPlot } from "./SupplyPlot.tsx";
import type { SupplySource } from "./SupplySource.ts";
import { Tabs } from "./Tabs.tsx";

// only who asks for the table loads it
const SupplyTable = lazy(() =>
  import("./SupplyTable.tsx").then((module) => ({ default: module.SupplyTable })),
);

type SupplyChartProps = {
  source: SupplySource;
  decimals: number;
  symbol: string;
  /** The time it covers, as it stands after the quantity's name: "four years". */
  span: string;
};

const tabs = [
  { id: "total", label: "Total" },
  { id: "circulating", label: "Circulating" },
  { id: "treasury", label: "Treasury" },
  { id: "table", label: "Table" },
] as const;

/** Supply over time, as a line for each quantity and as a table. */
export function SupplyChart({ source, decimals, span, ...props }: SupplyChartProps) {
  const symbol = cleanText(props.symbol, 16);
  const [chosen, setChosen] = useState<SupplyQuantity | "table" | undefined>(undefined);
  const tab = chosen ?? mostTelling(source.impact);
  const quantity = tab === "table" ? "total" : tab;
  const series =
    source.impact === undefined
      ? seriesOfTrajectory(source.trajectory, quantity)
      : seriesOfImpact(source.impact, {
          quantity,
          executeAt: source.executeAt,
          isDead: source.isDead ?? false,
        });
  const title = `${tab === "table" ? "Supply" : quantityNames[tab]}, ${span}`;
  const note = series.allowed === undefined ? symbol : `${symbol} · shaded: mints still allowed`;
  return (
    <section aria-label={title} className="mb-7">
      <Tabs
        label="What is shown"
        tabs={tabs}
        value={tab}
        onChange={setChosen}
        heading={
          <h2 className="font-[620]">
            {title} <span className="font-normal text-soft">· {note}</span>
          </h2>
        }
      >
        {tab === "table" ? (
          <Suspense>
            <SupplyTable source={source} decimals={decimals} symbol={symbol} />
          </Suspense>
        ) : (
          <SupplyPlot series={series} quantity={quantity} decimals={decimals} symbol={symbol} />
        )}
      </Tabs>
    </section>
  );
}
