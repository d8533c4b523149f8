"use client";

import { useMemo } from "react";
import { Table } from "../../../ui/Table.tsx";
import { formatShort } from "../../chart/formatValue.ts";
import { figureDecimals, type TokenUnit } from "../../results/LabPicture.ts";
import { ExactAmount } from "../ExactAmount.tsx";
import { ViewCurve, type ViewLines } from "../ViewCurve.tsx";
import type { EmissionTable } from "./measureEmission.ts";

const share = { kind: "share", decimals: figureDecimals } as const;

/** What the selling of each source does to price and volatility, and that of all over time. */
export function EmissionResults({ table, token }: { table: EmissionTable; token: TokenUnit }) {
  const { rows, together, ownVolatility, curve } = table;
  const lines = useMemo(() => linesOf(curve, ownVolatility), [curve, ownVolatility]);
  if (rows.length === 0) {
    return <p className="text-soft">Nothing comes into circulation: price and volatility stay.</p>;
  }
  return (
    <div>
      <h3 className="mb-1 font-[580]">What emissions do to price and volatility</h3>
      <p className="mb-2 text-small text-soft">
        By the selling alone, into a pool that keeps its depth. Without emission the volatility is{" "}
        {formatShort(ownVolatility, share)} a year.
      </p>
      <div className="mb-5 overflow-x-auto text-small">
        <Table
          caption="Price and volatility by source of emission"
          columns={[
            { id: "name", head: "Source" },
            { id: "sold", head: "Sold in all", isNumber: true },
            { id: "price", head: "Price changes by", isNumber: true },
            { id: "highest", head: "Highest volatility", isNumber: true },
            { id: "last", head: "at the end", isNumber: true },
          ]}
          rows={[...rows, ...(rows.length > 1 ? [together] : [])].map(
            ({ id, name, sold, priceChange, highest, last }) => ({
              id,
              cells: [
                name,
                <ExactAmount key="sold" amount={sold} token={token} />,
                formatShort(priceChange, share),
                formatShort(highest, share),
                formatShort(last, share),
              ],
            }),
          )}
        />
      </div>
      <ViewCurve title="Price change from selling, all together" curve={lines.price} />
      <ViewCurve title="Volatility a year, all together" curve={lines.volatility} />
    </div>
  );
}

function linesOf(
  { dates, priceChange, volatility }: EmissionTable["curve"],
  ownVolatility: bigint,
): { price: ViewLines; volatility: ViewLines } {
  return {
    price: {
      dates,
      unit: share,
      lines: [{ role: "subject", name: "price change", values: priceChange }],
    },
    volatility: {
      dates,
      unit: share,
      lines: [
        { role: "reference", name: "without emission", values: dates.map(() => ownVolatility) },
        { role: "subject", name: "with emission", values: volatility },
      ],
    },
  };
}
