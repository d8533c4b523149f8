import { FigureRow } from "../../../ui/Figure.tsx";
import { formatExact, formatShort } from "../../chart/formatValue.ts";
import { formatPrice, formatQuote, type MarketUnit } from "./MarketUnit.ts";
import type { MarketAnswer } from "./measureMarket.ts";

/** The pool in three figures: price, and what moves it by 2 %. */
export function PoolFigures({ answer, unit }: { answer: MarketAnswer; unit: MarketUnit }) {
  const { price, depth } = answer;
  const { token } = unit;
  return (
    <FigureRow
      figures={[
        {
          id: "price",
          label: "Price in the pool",
          value: formatPrice(price, unit),
          comparison: `quote per ${token.symbol}, without the fee`,
        },
        {
          id: "sell",
          label: "Depth, 2 % down",
          value: formatShort(depth.sell, token),
          comparison: "sold, the fee included",
          title: formatExact(depth.sell, token),
        },
        {
          id: "buy",
          label: "Depth, 2 % up",
          value: formatQuote(depth.buy, unit),
          comparison: "paid, the fee included",
        },
      ]}
    />
  );
}
