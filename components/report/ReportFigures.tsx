"use client";

import { formatAmountGrouped } from "../../lib/amount/formatAmountGrouped.ts";
import { formatCompact } from "../../lib/amount/formatCompact.ts";
import { formatDate } from "../../lib/amount/formatDate.ts";
import { formatDateTime } from "../../lib/amount/formatDateTime.ts";
import { formatPercent } from "../../lib/amount/formatPercent.ts";
import type { DaoState } from "../../lib/dao/Snapshot.ts";
import type { Impact } from "../../lib/engine/Impact.ts";
import type { Preview } from "../../lib/preview/Preview.ts";
import { supplyAtExecution } from "../../lib/report/supplyAtExecution.ts";
import { cleanText } from "../ui/cleanText.ts";
import { type FigureProps, FigureRow } from "../ui/Figure.tsx";
import { HolderComparison } from "./HolderComparison.tsx";

type ReportFiguresProps = { preview: Preview; impact: Impact };

/** The numbers of the answer, each beside what it is compared with. */
export function ReportFigures({ preview, impact }: ReportFiguresProps) {
  const { decimals } = preview.snapshot.state.token;
  const symbol = cleanText(preview.snapshot.state.token.symbol, 16);
  const { executeAt } = preview.execution;
  const { inflationFirstYear } = impact.metrics;
  const figures: (FigureProps & { id: string })[] = [
    pairFigure("Total supply", { preview, impact, quantity: "total" }),
    {
      id: "holder",
      label: "A holder’s share",
      value: formatPercent(impact.metrics.dilution),
      comparison: (
        <HolderComparison
          {...supplyAtExecution(impact, { quantity: "total", executeAt })}
          decimals={decimals}
          symbol={symbol}
        />
      ),
    },
    {
      id: "inflation",
      label: "Inflation, 12 months",
      value: formatPercent(inflationFirstYear.proposed),
      comparison: `today’s rules ${formatPercent(inflationFirstYear.baseline)}`,
    },
    pairFigure("Treasury", { preview, impact, quantity: "treasury" }),
    ...nextMintFigure(preview),
  ];
  return <FigureRow figures={figures} />;
}

function pairFigure(
  label: string,
  { preview, impact, quantity }: ReportFiguresProps & { quantity: "total" | "treasury" },
): FigureProps & { id: string } {
  const { decimals } = preview.snapshot.state.token;
  const symbol = cleanText(preview.snapshot.state.token.symbol, 16);
  const { executeAt } = preview.execution;
  const { before, after } = supplyAtExecution(impact, { quantity, executeAt });
  const shown = { before: formatCompact(before, decimals), after: formatCompact(after, decimals) };
  const difference = formatAmountGrouped(after - before, decimals);
  const comparisonOf = () => {
    if (after === before) return "unchanged";
    if (shown.after !== shown.before) return `from ${shown.before}`;
    return `${after > before ? "+" : ""}${difference} ${symbol}`;
  };
  return {
    id: quantity,
    label: `${label}, ${symbol}`,
    value: shown.after,
    comparison: comparisonOf(),
    title: `${formatAmountGrouped(after, decimals)} ${symbol}`,
  };
}

function nextMintFigure({ snapshot, execution }: Preview): (FigureProps & { id: string })[] {
  const after = execution.after === undefined ? undefined : nextMint(execution.after);
  if (after === undefined) return [];
  const before = nextMint(snapshot.state);
  const isOpen = after <= execution.executeAt;
  return [
    {
      id: "nextMint",
      label: "Next mint possible",
      value: isOpen ? "at once" : formatDate(after),
      comparison:
        before === undefined || before === after ? "unchanged" : `from ${formatDate(before)}`,
      title: formatDateTime(after),
    },
  ];
}

function nextMint(state: DaoState): number | undefined {
  return state.sources.find(({ mintRule }) => mintRule !== undefined)?.mintRule?.notBefore;
}
