import { formatAmountGrouped } from "../../lib/amount/formatAmountGrouped.ts";
import { formatCompact } from "../../lib/amount/formatCompact.ts";
import { formatDate } from "../../lib/amount/formatDate.ts";
import { formatDateTime } from "../../lib/amount/formatDateTime.ts";
import { formatPercent } from "../../lib/amount/formatPercent.ts";
import type { Snapshot } from "../../lib/dao/Snapshot.ts";
import { type FigureProps, FigureRow } from "../ui/Figure.tsx";
import { findMintRights } from "./findMintRights.ts";
import type { Baseline } from "./projectBaseline.ts";

type DaoFiguresProps = { snapshot: Snapshot; baseline: Baseline };
type IdentifiedFigure = FigureProps & { id: string };

/** The numbers of the answer, each beside what it is compared with. */
export function DaoFigures({ snapshot, baseline }: DaoFiguresProps) {
  const { decimals, symbol } = snapshot.state.token;
  const { today, firstYear } = baseline;
  const amountFigure = (label: string, amount: bigint): IdentifiedFigure => ({
    id: label,
    label: `${label}, ${symbol}`,
    value: formatCompact(amount, decimals),
    comparison: `${formatPercent({ numerator: amount, denominator: today.total })} of supply`,
    title: `${formatAmountGrouped(amount, decimals)} ${symbol}`,
  });
  return (
    <FigureRow
      figures={[
        {
          ...amountFigure("Total supply", today.total),
          comparison: formatAmountGrouped(today.total, decimals, { maximumFractionDigits: 2 }),
        },
        amountFigure("Circulating", today.circulating),
        amountFigure("Treasury", today.treasury),
        {
          id: "inflation",
          label: "Inflation, next 12 months",
          value: formatPercent(firstYear.inflation),
          comparison:
            firstYear.atMost === undefined
              ? "no rule limits the most"
              : `at most ${formatPercent(firstYear.atMost)} if every right is used`,
        },
        nextMintFigure(snapshot),
      ]}
    />
  );
}

function nextMintFigure(snapshot: Snapshot): IdentifiedFigure {
  const { decimals, symbol } = snapshot.state.token;
  const figure = { id: "nextMint", label: "Next mint possible" };
  const [right] = findMintRights(snapshot);
  if (right === undefined) {
    return { ...figure, value: "not known", comparison: "no mint rule was recognised" };
  }
  const { most, notBefore } = right;
  return {
    ...figure,
    value: most === 0n ? "never" : notBefore === undefined ? "now" : formatDate(notBefore),
    comparison:
      most === undefined ? "any amount" : `up to ${formatCompact(most, decimals)} ${symbol}`,
    title: notBefore === undefined ? undefined : formatDateTime(notBefore),
  };
}
