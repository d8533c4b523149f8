import { formatAmountGrouped } from "../../amount/formatAmountGrouped.ts";
import { formatDate } from "../../amount/formatDate.ts";
import type { Impact } from "../../engine/Impact.ts";
import { isDeadState } from "../../governor/isDeadState.ts";
import { chartGeometry } from "../chartGeometry.ts";
import { mostTelling } from "../mostTelling.ts";
import { quantityNames } from "../quantityNames.ts";
import type { Report } from "../Report.ts";
import { seriesOfImpact } from "../seriesOfImpact.ts";
import { spreadIndexes } from "../spreadIndexes.ts";
import { drawChart } from "./drawChart.ts";
import { type Markup, markup } from "./markup.ts";
import { section } from "./section.ts";
import { table } from "./table.ts";

/** The page shows one of them, by its width: letters of a shrunken drawing cannot be read. */
const sizes = {
  wide: { width: 760, height: 270 },
  narrow: { width: 358, height: 230 },
} as const;

/** The most rows of the table beside the chart. */
const rowLimit = 17;

/** The first quantity that changes, drawn over time, and a table of all; nothing where the calls fail. */
export function supplySection({ preview, proposal }: Report): Markup {
  const { impact, execution, snapshot } = preview;
  if (impact === undefined) return markup``;
  const { decimals, symbol } = snapshot.state.token;
  const quantity = mostTelling(impact);
  const isDead = proposal !== undefined && isDeadState(proposal.state);
  const series = seriesOfImpact(impact, { quantity, executeAt: execution.executeAt, isDead });
  const title = `${quantityNames[quantity]} over time`;
  const charts = (["wide", "narrow"] as const).map((kind) => {
    const size = sizes[kind];
    return drawChart(chartGeometry(series, { ...size, decimals }), { title, size, kind });
  });
  const note = series.allowed === undefined ? symbol : `${symbol} · shaded: mints still allowed`;
  return section({ title, note }, [...charts, supplyTable(impact, { decimals, symbol })]);
}

function supplyTable(
  { dates, baseline, proposed }: Impact,
  { decimals, symbol }: { decimals: number; symbol: string },
): Markup {
  const rows = spreadIndexes(dates.length, rowLimit).map((index) => {
    const pair = (key: "total" | "circulating" | "treasury" | "allowedTotal") => {
      const [now, then] = [baseline[key][index] ?? 0n, proposed[key][index] ?? 0n];
      const today =
        now === then ? "" : markup`<span class="old">${exactAmount(now, decimals)}</span>`;
      return markup`<b>${exactAmount(then, decimals)}</b>${today}`;
    };
    return [
      formatDate(dates[index] ?? 0).replaceAll(" ", "\u00a0"),
      pair("total"),
      pair("circulating"),
      pair("treasury"),
      pair("allowedTotal"),
    ];
  });
  return table({
    caption: `Supply by date, in ${symbol}; in grey under today’s rules where that differs`,
    head: ["Date", "Total", "Circulating", "Treasury", "At most"],
    rows,
    numbers: [1, 2, 3, 4],
    rowsOpen: 0,
  });
}

/** Whole tokens stay on one line; only what is after the point may go on in the next. */
function exactAmount(amount: bigint, decimals: number): Markup {
  const [whole = "", fraction] = formatAmountGrouped(amount, decimals).split(".");
  return fraction === undefined
    ? markup`${whole}`
    : markup`${whole}<span class="fraction">.${fraction}</span>`;
}
