import { formatAmountGrouped } from "../../amount/formatAmountGrouped.ts";
import { formatCompact } from "../../amount/formatCompact.ts";
import { formatDate } from "../../amount/formatDate.ts";
import { formatPercent } from "../../amount/formatPercent.ts";
import type { DaoState } from "../../dao/Snapshot.ts";
import type { Impact } from "../../engine/Impact.ts";
import type { Preview } from "../../preview/Preview.ts";
import { supplyAtExecution } from "../supplyAtExecution.ts";
import { type Markup, markup } from "./markup.ts";

type Figure = { label: string; value: string; comparison: string; exact?: string };

/** Digits after the point that a figure need not show; tables do. Behind four zeros they may be all there is. */
const longFraction = /(\.(?!0{4})\d{4})\d+/;

/** The numbers of the answer, each beside what it is compared with; nothing where the calls fail. */
export function figuresSection(preview: Preview): Markup {
  const { impact } = preview;
  if (impact === undefined) return markup``;
  const { inflationFirstYear, dilution } = impact.metrics;
  const figures: readonly Figure[] = [
    pairFigure("Total supply", { preview, impact, quantity: "total" }),
    {
      label: "A holder’s share",
      value: formatPercent(dilution),
      comparison: "relative change of a constant holder’s share",
    },
    {
      label: "Inflation, 12 months",
      value: formatPercent(inflationFirstYear.proposed),
      comparison: `today’s rules ${formatPercent(inflationFirstYear.baseline)}`,
    },
    pairFigure("Treasury", { preview, impact, quantity: "treasury" }),
    ...nextMintFigures(preview),
  ];
  return markup`<dl class="figures">
${figures.map(writeFigure)}</dl>`;
}

function writeFigure({ label, value, comparison, exact }: Figure): Markup {
  const whole = exact === undefined ? "" : markup`<span class="exact">${exact}</span>`;
  return markup`<div><dt>${label}</dt><dd><b>${value}</b>${whole}<span>${comparison}</span></dd></div>\n`;
}

function pairFigure(
  label: string,
  parameters: { preview: Preview; impact: Impact; quantity: "total" | "treasury" },
): Figure {
  const { preview, impact, quantity } = parameters;
  const { executeAt } = preview.execution;
  const { decimals, symbol } = preview.snapshot.state.token;
  const { before, after } = supplyAtExecution(impact, { quantity, executeAt });
  const exact = (amount: bigint) =>
    `${formatAmountGrouped(amount, decimals).replace(longFraction, "$1…")} ${symbol}`;
  const sign = after > before ? "+" : "";
  return {
    label: `${label}, ${symbol}`,
    value: formatCompact(after, decimals),
    exact: exact(after),
    comparison:
      after === before
        ? "unchanged"
        : `from ${formatCompact(before, decimals)} (${sign}${exact(after - before)})`,
  };
}

function nextMintFigures({ snapshot, execution }: Preview): readonly Figure[] {
  const after = execution.after === undefined ? undefined : nextMint(execution.after);
  if (after === undefined) return [];
  const before = nextMint(snapshot.state);
  return [
    {
      label: "Next mint possible",
      value: after <= execution.executeAt ? "at once" : formatDate(after),
      comparison:
        before === undefined || before === after ? "unchanged" : `from ${formatDate(before)}`,
    },
  ];
}

function nextMint({ sources }: DaoState): number | undefined {
  return sources.find(({ mintRule }) => mintRule !== undefined)?.mintRule?.notBefore;
}
