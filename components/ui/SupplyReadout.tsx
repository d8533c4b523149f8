import { formatDate } from "../../lib/amount/formatDate.ts";
import { proposalLineName } from "../../lib/report/proposalLineName.ts";
import type { SupplySeries } from "../../lib/report/SupplySeries.ts";
import { Amount } from "./Amount.tsx";

type SupplyReadoutProps = {
  series: SupplySeries;
  /** The place of the date that is read. */
  index: number;
  decimals: number;
  symbol: string;
};

/** The exact values at the cursor, in words beneath the chart. */
export function SupplyReadout({ series, index, decimals, symbol }: SupplyReadoutProps) {
  const unit = { decimals, symbol };
  const baseline = series.baseline?.[index];
  const allowed = series.allowed?.[index];
  return (
    <p className="mt-1 flex min-h-11 flex-wrap gap-x-4 text-small text-soft sm:min-h-5">
      <span className="font-[550] text-ink">{formatDate(series.dates[index] ?? 0)}</span>
      <span className="text-accent">
        {baseline === undefined ? "" : `${proposalLineName(series)} `}
        <Amount amount={series.proposed[index] ?? 0n} {...unit} />
      </span>
      {baseline !== undefined && (
        <span>
          today’s rules <Amount amount={baseline} {...unit} />
        </span>
      )}
      {allowed !== undefined && (
        <span>
          at most <Amount amount={allowed} {...unit} />
        </span>
      )}
    </p>
  );
}
