import { formatDate } from "../../lib/amount/formatDate.ts";
import { proposalLineName } from "../../lib/report/proposalLineName.ts";
import type { SupplySeries } from "../../lib/report/SupplySeries.ts";
import { Amount } from "./Amount.tsx";

type SupplyReadoutProps = {
  series: SupplySeries;
  /** The date under the cursor; the last one when there is none. */
  index: number | undefined;
  decimals: number;
  symbol: string;
};

/** The exact values at the cursor, in words beneath the chart. */
export function SupplyReadout({ series, index, decimals, symbol }: SupplyReadoutProps) {
  const at = index ?? series.dates.length - 1;
  const unit = { decimals, symbol };
  const baseline = series.baseline?.[at];
  const allowed = series.allowed?.[at];
  return (
    <p className="mt-1 flex min-h-11 flex-wrap gap-x-4 text-small text-soft sm:min-h-5">
      <span className="font-[550] text-ink">{formatDate(series.dates[at] ?? 0)}</span>
      <span className="text-accent">
        {baseline === undefined ? "" : `${proposalLineName(series)} `}
        <Amount amount={series.proposed[at] ?? 0n} {...unit} />
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
