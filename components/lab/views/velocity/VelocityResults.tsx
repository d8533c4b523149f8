"use client";

import { useMemo } from "react";
import { divideRounded } from "../../../../lib/amount/divideRounded.ts";
import { formatDate } from "../../../../lib/amount/formatDate.ts";
import type { Ratio } from "../../../../lib/amount/Ratio.ts";
import type { VelocityAlert } from "../../../../lib/engine/views/velocity/velocityAlerts.ts";
import { Mark } from "../../../ui/Mark.tsx";
import { Table } from "../../../ui/Table.tsx";
import { formatShort } from "../../chart/formatValue.ts";
import { figureDecimals, type TokenUnit, type ValueUnit } from "../../results/LabPicture.ts";
import { ExactAmount } from "../ExactAmount.tsx";
import { formatTimes } from "../form/formatTimes.ts";
import { ViewCurve, type ViewLines } from "../ViewCurve.tsx";
import type { MeasuredPeriod, VelocityAnswer } from "./measureTransfers.ts";

type VelocityResultsProps = { answer: VelocityAnswer; token: TokenUnit };

const shownPeriods = 60;
const figure: ValueUnit = { kind: "figure", decimals: figureDecimals };
const figureScale = 10n ** BigInt(figureDecimals);

/** Alerts first, then velocity and distribution by period. */
export function VelocityResults({ answer, token }: VelocityResultsProps) {
  const { periods, alerts, transfers } = answer;
  const curves = useMemo(() => curvesOf(periods, token), [periods, token]);
  if (periods.length === 0) return <p className="text-soft">The CSV names no transfer.</p>;
  return (
    <>
      <Alerts answer={answer} token={token} />
      <ViewCurve title="Velocity: transferred ÷ circulating, by period" curve={curves.velocity} />
      <ViewCurve title="Distributed by period" curve={curves.distributed} />
      <div className="overflow-x-auto text-small">
        <Table
          caption="Velocity by period"
          columns={[
            { id: "period", head: "Period to" },
            { id: "transfers", head: "Transfers", isNumber: true },
            { id: "mints", head: "Mints", isNumber: true },
            { id: "burns", head: "Burns", isNumber: true },
            { id: "transferred", head: "Transferred", isNumber: true },
            { id: "circulating", head: "Circulating", isNumber: true },
            { id: "velocity", head: "Velocity", isNumber: true },
            { id: "distributed", head: "Distributed", isNumber: true },
          ]}
          rows={periods.slice(-shownPeriods).map((period) => ({
            id: `${period.end}`,
            cells: [
              <span key="period" className="whitespace-nowrap">
                {formatDate(period.end)}
                {alerts.some((alert) => periods[alert.period] === period) && (
                  <>
                    {" "}
                    <Mark level="warning" />
                  </>
                )}
              </span>,
              period.transfers,
              period.mints,
              period.burns,
              <ExactAmount key="transferred" amount={period.transferred} token={token} />,
              <ExactAmount key="circulating" amount={period.circulating} token={token} />,
              formatVelocity(period.velocity),
              <ExactAmount key="distributed" amount={period.distributed} token={token} />,
            ],
          }))}
        />
      </div>
      <p className="mt-1 text-small text-soft">
        {transfers} logs in {periods.length} {periods.length === 1 ? "period" : "periods"}
        {periods.length > shownPeriods ? `; the last ${shownPeriods} are in the table` : ""}.
      </p>
    </>
  );
}

function Alerts({ answer: { alerts, periods }, token }: VelocityResultsProps) {
  if (alerts.length === 0) return null;
  return (
    <ul className="mb-4" aria-label="Alerts">
      {alerts.slice(0, shownPeriods).map((alert) => (
        <li key={`${alert.period} ${alert.kind}`}>
          <Mark level="warning" /> Period to {formatDate(periods[alert.period]?.end ?? 0)}:{" "}
          {describeAlert(alert, token)}
        </li>
      ))}
    </ul>
  );
}

function describeAlert({ kind, value, limit }: VelocityAlert, token: TokenUnit): string {
  switch (kind) {
    case "velocity":
      return `velocity ${formatVelocity(value)}, above ${formatVelocity(limit)}.`;
    case "distributed":
      return `${formatShort(value.numerator, token)} distributed, above ${formatShort(limit.numerator, token)}.`;
    case "rise":
      return `distributed ${formatTimes(value)} the mean of the periods before, above ${formatTimes(limit)}.`;
  }
}

/** To the digits that mean something: a week's velocity is often far below a ten-thousandth. */
function formatVelocity(velocity: Ratio): string {
  const value = figureOf(velocity);
  return value === undefined ? "n/a" : formatShort(value, figure);
}

function figureOf({ numerator, denominator }: Ratio): bigint | undefined {
  return denominator === 0n ? undefined : divideRounded(numerator * figureScale, denominator);
}

function curvesOf(
  periods: readonly MeasuredPeriod[],
  token: TokenUnit,
): { velocity: ViewLines; distributed: ViewLines } {
  const dates = periods.map(({ end }) => end);
  const line = (name: string, values: readonly bigint[]) =>
    [{ role: "subject", name, values }] as const;
  const velocity = periods.map((period) => figureOf(period.velocity) ?? 0n);
  return {
    velocity: {
      dates,
      unit: figure,
      lines: line("velocity", velocity),
    },
    distributed: {
      dates,
      unit: token,
      lines: line(
        "distributed",
        periods.map(({ distributed }) => distributed),
      ),
    },
  };
}
