"use client";

import { memo, type ReactNode } from "react";
import { formatAmountGrouped } from "../../../lib/amount/formatAmountGrouped.ts";
import { formatDate } from "../../../lib/amount/formatDate.ts";
import { formatPercent } from "../../../lib/amount/formatPercent.ts";
import type { Ratio } from "../../../lib/amount/Ratio.ts";
import { secondsPerYear } from "../../../lib/engine/secondsPerYear.ts";
import { Section } from "../../ui/Section.tsx";
import { type Column, Table } from "../../ui/Table.tsx";
import { formatExact, formatShort } from "../chart/formatValue.ts";
import type { LabMetrics, ShareBand, Unlock, YearFigures } from "../results/LabMetrics.ts";
import { figureDecimals, type TokenUnit } from "../results/LabPicture.ts";

type MetricsSectionsProps = { metrics: LabMetrics; token: TokenUnit };

/** Inflation, dilution and ruin by year, and the largest unlocks. */
export const MetricsSections = memo(function MetricsSections(props: MetricsSectionsProps) {
  const { metrics, token } = props;
  return (
    <>
      <Years metrics={metrics} />
      <Unlocks unlocks={metrics.unlocks.baseline} token={token} name="" />
      {metrics.unlocks.changed !== undefined && (
        <Unlocks unlocks={metrics.unlocks.changed} token={token} name=", changed model" />
      )}
    </>
  );
});

function Years({ metrics: { years } }: { metrics: LabMetrics }) {
  const [first] = years;
  if (first === undefined) return null;
  const start = first.endsAt - first.year * secondsPerYear;
  const isSampled = years.some(({ baseline, changed }) => isOpen(baseline) || isOpen(changed));
  const isCompared = years.some(({ changed }) => changed !== undefined);
  const columns: readonly Column[] = [
    { id: "year", head: "Year" },
    ...(isCompared ? [{ id: "model", head: "Model" }] : []),
    { id: "inflation", head: "Inflation by rules", isNumber: true },
    ...(isSampled ? [{ id: "sampled", head: "By behaviour, 5 % to 95 %", isNumber: true }] : []),
    { id: "dilution", head: "Dilution since the start", isNumber: true },
    ...(isSampled ? [{ id: "ruin", head: "Treasury empty", isNumber: true }] : []),
  ];
  const rows = years.flatMap(({ year, baseline, changed }) => {
    const row = (name: string, figures: YearFigures) => ({
      id: `${year} ${name}`,
      cells: cellsOf(figures, { span: yearText(year), name, isCompared, isSampled }),
    });
    return [row("baseline", baseline), ...(changed === undefined ? [] : [row("changed", changed)])];
  });
  return (
    <Section
      title="By year"
      note={`each of 365 days, from ${formatDate(start)}; dilution is of a holder who neither buys nor sells`}
    >
      <div className="overflow-x-auto text-small">
        <Table
          caption="Inflation, dilution and empty treasury by year"
          columns={columns}
          rows={rows}
        />
      </div>
    </Section>
  );
}

/** A year of the engine and its end, in days: 365 days drift against the calendar, so no date is given. */
function yearText(year: number): string {
  return `${year}, after ${formatAmountGrouped(365n * BigInt(year), 0)} days`;
}

/** Whether behaviour leaves a year's figures open, so that there is more to say than the rules do. */
function isOpen(figures: YearFigures | undefined): boolean {
  const { sampledInflation, emptyTreasury = 0n } = figures ?? {};
  return (
    emptyTreasury > 0n ||
    (sampledInflation !== undefined && sampledInflation.p5 !== sampledInflation.p95)
  );
}

function cellsOf(
  figures: YearFigures,
  row: { span: string; name: string; isCompared: boolean; isSampled: boolean },
): readonly ReactNode[] {
  const { inflation, sampledInflation, dilution, emptyTreasury } = figures;
  // Old in grey, new in bold.
  const look = row.name === "changed" ? "font-[560]" : "text-soft";
  const cell = (text: string) => (row.isCompared ? <span className={look}>{text}</span> : text);
  return [
    row.span,
    ...(row.isCompared ? [cell(row.name)] : []),
    cell(formatPercent(inflation)),
    ...(row.isSampled ? [cell(bandText(sampledInflation))] : []),
    cell(formatPercent(dilution)),
    ...(row.isSampled
      ? [cell(emptyTreasury === undefined ? "" : formatPercent(shareOf(emptyTreasury)))]
      : []),
  ];
}

function bandText(band: ShareBand | undefined): string {
  if (band === undefined) return "";
  const text = (share: bigint) => formatPercent(shareOf(share));
  return `${text(band.p5)} to ${text(band.p95)}`;
}

function shareOf(numerator: bigint): Ratio {
  return { numerator, denominator: 10n ** BigInt(figureDecimals) };
}

type UnlocksProps = { unlocks: readonly Unlock[]; token: TokenUnit; name: string };

function Unlocks({ unlocks, token, name }: UnlocksProps) {
  if (unlocks.length === 0) return null;
  const hasPool = unlocks.some(({ ofPool }) => ofPool !== undefined);
  return (
    <Section title={`Largest unlocks and mints${name}`}>
      <div className="overflow-x-auto text-small">
        <Table
          caption={`Largest unlocks and mints${name}`}
          columns={[
            { id: "date", head: "Date" },
            { id: "what", head: "What" },
            { id: "amount", head: "Amount", isNumber: true },
            { id: "circulating", head: "Of circulating", isNumber: true },
            ...(hasPool ? [{ id: "pool", head: "Of the pool", isNumber: true }] : []),
          ]}
          rows={unlocks.map(({ at, amount, label, ofCirculating, ofPool }, place) => ({
            id: `${place}`,
            cells: [
              formatDate(at),
              label,
              <span key="amount" title={formatExact(amount, token)} className="whitespace-nowrap">
                {formatShort(amount, token)}
              </span>,
              formatPercent(ofCirculating),
              ...(hasPool ? [ofPool === undefined ? "" : formatPercent(ofPool)] : []),
            ],
          }))}
        />
      </div>
    </Section>
  );
}
