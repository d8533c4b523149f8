import { formatDate } from "../../../../lib/amount/formatDate.ts";
import { formatPercent } from "../../../../lib/amount/formatPercent.ts";
import type { SellingImpact } from "../../../../lib/engine/views/market/sellingImpact.ts";
import { Table } from "../../../ui/Table.tsx";
import { formatExact, formatShort } from "../../chart/formatValue.ts";
import { formatNumber, formatTimes } from "../form/formatTimes.ts";
import { formatQuote, type MarketUnit } from "./MarketUnit.ts";
import type { MarketForm } from "./marketForm.ts";
import type { MarketAnswer } from "./measureMarket.ts";

type UnlockTableProps = { answer: MarketAnswer; form: MarketForm; unit: MarketUnit };

/** The largest unlocks, and how far the price falls where they are sold at once. */
export function UnlockTable({ answer: { unlocks }, form, unit }: UnlockTableProps) {
  if (unlocks.length === 0) {
    return (
      <p className="mb-5 text-soft">
        This model releases nothing from locked buckets or the treasury.
      </p>
    );
  }
  const { token } = unit;
  const hasVolume = unlocks.some(({ pressure }) => pressure.daysOfVolume.denominator !== 0n);
  const impactText = (impact: SellingImpact) => (
    <span
      title={`${formatExact(impact.sold, token)} sold for ${formatQuote(impact.received, unit)}${
        impact.unsold === 0n ? "" : `; ${formatShort(impact.unsold, token)} finds no buyer`
      }`}
    >
      <span className="whitespace-nowrap">{formatPercent(impact.spotImpact, 1)} /</span>{" "}
      <span className="whitespace-nowrap">{formatPercent(impact.averageImpact, 1)}</span>
    </span>
  );
  return (
    <div className="mb-6">
      <h3 className="mb-1 font-[580]">Largest unlocks against the pool</h3>
      <p className="mb-2 text-small text-soft">
        Two figures each where sold: how far the price falls, and what the sellers lose on average.
      </p>
      <div className="overflow-x-auto text-small">
        <Table
          caption="Largest unlocks against the pool"
          columns={[
            { id: "date", head: "By" },
            { id: "names", head: "From" },
            { id: "amount", head: "Amount", isNumber: true },
            { id: "depth", head: "Of 2 % depth", isNumber: true },
            ...(hasVolume ? [{ id: "volume", head: "Days of volume", isNumber: true }] : []),
            { id: "whole", head: "All sold", isNumber: true },
            { id: "expected", head: "Expected", isNumber: true },
            { id: "independent", head: `${form.quantile} %, independent`, isNumber: true },
            { id: "correlated", head: `${form.quantile} %, correlated`, isNumber: true },
          ]}
          rows={unlocks.map(({ date, amount, names, pressure }) => ({
            id: `${date}`,
            cells: [
              <span key="date" className="whitespace-nowrap">
                {formatDate(date)}
              </span>,
              [...new Set(names)].join(", "),
              <span key="amount" title={formatExact(amount, token)} className="whitespace-nowrap">
                {formatShort(amount, token)}
              </span>,
              formatTimes(pressure.toDepth),
              ...(hasVolume ? [formatNumber(pressure.daysOfVolume)] : []),
              impactText(pressure.whole),
              impactText(pressure.expected),
              impactText(pressure.stressed.independent),
              impactText(pressure.stressed.correlated),
            ],
          }))}
        />
      </div>
    </div>
  );
}
