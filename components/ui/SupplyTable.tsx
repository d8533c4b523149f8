import { formatDate } from "../../lib/amount/formatDate.ts";
import type { Trajectory } from "../../lib/engine/Trajectory.ts";
import { spreadIndexes } from "../../lib/report/spreadIndexes.ts";
import { Amount } from "./Amount.tsx";
import type { SupplySource } from "./SupplySource.ts";
import { type Column, Table } from "./Table.tsx";

type SupplyTableProps = { source: SupplySource; decimals: number; symbol: string };

/** The most rows a table shows of a chart's dates. */
const rowLimit = 17;

const columns: readonly Column[] = [
  { id: "date", head: "Date" },
  { id: "total", head: "Total", isNumber: true },
  { id: "circulating", head: "Circulating", isNumber: true },
  { id: "treasury", head: "Treasury", isNumber: true },
  { id: "allowed", head: "At most", isNumber: true },
];

/** The numbers behind the chart: dates spread evenly, exact values, today's rules beneath. */
export function SupplyTable({ source, decimals, symbol }: SupplyTableProps) {
  const proposed = source.impact?.proposed ?? source.trajectory;
  if (proposed === undefined) return null;
  const baseline = source.impact?.baseline;
  const rows = spreadIndexes(proposed.dates.length, rowLimit).map((index) => {
    const pair = (key: "total" | "circulating" | "treasury" | "allowedTotal") => (
      <Pair
        key={key}
        after={amountAt(proposed, { key, index })}
        before={baseline === undefined ? undefined : amountAt(baseline, { key, index })}
        decimals={decimals}
      />
    );
    const date = formatDate(proposed.dates[index] ?? 0);
    const cells = [
      date,
      pair("total"),
      pair("circulating"),
      pair("treasury"),
      pair("allowedTotal"),
    ];
    return { id: `${index}`, cells };
  });
  const note = baseline === undefined ? "" : ", in grey under today’s rules";
  return (
    <div className="overflow-x-auto text-small">
      <p className="mb-2 text-soft">
        In {symbol}
        {note}.
      </p>
      <Table caption={`Supply by date, in ${symbol}`} columns={columns} rows={rows} />
    </div>
  );
}

function Pair(props: { after: bigint; before: bigint | undefined; decimals: number }) {
  const { after, before, decimals } = props;
  return (
    <span className="inline-flex flex-col items-end">
      <span className="font-[560]">
        <Amount amount={after} decimals={decimals} />
      </span>
      {before !== undefined && before !== after && (
        <span className="text-soft">
          <Amount amount={before} decimals={decimals} />
        </span>
      )}
    </span>
  );
}

function amountAt(
  trajectory: Trajectory,
  { key, index }: { key: "total" | "circulating" | "treasury" | "allowedTotal"; index: number },
): bigint {
  return trajectory[key][index] ?? 0n;
}
