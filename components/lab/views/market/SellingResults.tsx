"use client";

import { useMemo } from "react";
import { formatDate } from "../../../../lib/amount/formatDate.ts";
import { SelectField } from "../../../ui/SelectField.tsx";
import { Table } from "../../../ui/Table.tsx";
import { formatShort } from "../../chart/formatValue.ts";
import { figureDecimals } from "../../results/LabPicture.ts";
import { ExactAmount } from "../ExactAmount.tsx";
import { ViewCurve, type ViewLines } from "../ViewCurve.tsx";
import { formatPrice, formatQuote, type MarketUnit, priceFigure } from "./MarketUnit.ts";
import type { MarketAnswer } from "./measureMarket.ts";

type SellingResultsProps = {
  answer: MarketAnswer;
  unlock: number;
  onUnlock: (unlock: number) => void;
  unit: MarketUnit;
};

const secondsPerDay = 86_400;
const mostRows = 31;

/** One unlock sold day by day: a part ahead of it, the rest after, while the market recovers. */
export function SellingResults({ answer, unlock, onUnlock, unit }: SellingResultsProps) {
  const { selling, unlocks, kind } = answer;
  const { token, quoteDecimals } = unit;
  const chosen = unlocks[unlock] ?? unlocks[0];
  const date = chosen?.date ?? 0;
  const curve = useMemo<ViewLines>(
    () => ({
      dates: selling.map(({ day }) => date + day * secondsPerDay),
      unit: { kind: "figure", decimals: figureDecimals },
      lines: [
        {
          role: "subject",
          name: "price",
          values: selling.map(({ price }) => priceFigure(price, { token, quoteDecimals })),
        },
      ],
    }),
    [selling, date, token, quoteDecimals],
  );
  if (chosen === undefined || selling.length === 0) return null;
  return (
    <div className="mb-6">
      <h3 className="mb-2 font-[580]">Selling around an unlock</h3>
      <div className="mb-3 w-80 max-w-full">
        <SelectField
          label="Unlock"
          value={String(unlocks.indexOf(chosen))}
          options={unlocks.map((one, at) => ({
            value: String(at),
            label: `${formatDate(one.date)}, ${formatShort(one.amount, token)}`,
          }))}
          onChange={(value) => onUnlock(parseInt(value, 10))}
        />
      </div>
      <ViewCurve title="Price while it is sold, quote" curve={curve} />
      <div className="overflow-x-auto text-small">
        <Table
          caption="Selling around an unlock by day"
          columns={[
            { id: "day", head: "Day" },
            { id: "sold", head: "Sold", isNumber: true },
            { id: "received", head: "Received", isNumber: true },
            { id: "price", head: "Price at the end", isNumber: true },
          ]}
          rows={spread(selling).map(({ day, sold, received, price }) => ({
            id: `${day}`,
            cells: [
              `${day}`.replace("-", "−"),
              <ExactAmount key="sold" amount={sold} token={token} />,
              formatQuote(received, unit),
              formatPrice(price, unit),
            ],
          }))}
        />
      </div>
      {kind === "concentrated" && (
        <p className="mt-1 text-small text-soft">
          As if the liquidity at today’s price went on everywhere.
        </p>
      )}
    </div>
  );
}

/** The first and last days and some evenly between. */
function spread<Row>(rows: readonly Row[]): readonly Row[] {
  if (rows.length <= mostRows) return rows;
  const step = (rows.length - 1) / (mostRows - 1);
  return Array.from({ length: mostRows }, (_, at) => rows[Math.round(at * step)]).filter(
    (row) => row !== undefined,
  );
}
