import { formatAmountGrouped } from "../../lib/amount/formatAmountGrouped.ts";
import { formatCompact } from "../../lib/amount/formatCompact.ts";
import { formatDate } from "../../lib/amount/formatDate.ts";
import { formatDateTime } from "../../lib/amount/formatDateTime.ts";
import { formatPercent } from "../../lib/amount/formatPercent.ts";
import type { Snapshot } from "../../lib/dao/Snapshot.ts";
import { type FigureProps, FigureRow } from "../ui/Figure.tsx";
import { findMintRights, type MintRight } from "./findMintRights.ts";
import type { Baseline } from "./projectBaseline.ts";

type DaoFiguresProps = { snapshot: Snapshot; baseline: Baseline };
type IdentifiedFigure = FigureProps & { id: string };

const notKnown = "not known";
const noRule = "no mint rule was recognised";

/** The numbers of the answer, each beside what it is compared with. */
export function DaoFigures({ snapshot, baseline }: DaoFiguresProps) {
  const { decimals, symbol } = snapshot.state.token;
  const { today, firstYear } = baseline;
  const [right] = findMintRights(snapshot);
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
        {
          ...amountFigure("Treasury", today.treasury),
          ...(snapshot.state.accounts.length === 0 && {
            value: notKnown,
            comparison: "no account is named",
            title: undefined,
          }),
        },
        inflationFigure(firstYear, right),
        nextMintFigure(snapshot, right),
      ]}
    />
  );
}

/** Where no mint rule is known, no growth by the known rules is no "0 %", and their most no limit. */
function inflationFigure(
  { inflation, atMost }: Baseline["firstYear"],
  right: MintRight | undefined,
): IdentifiedFigure {
  const isKnown = right !== undefined;
  return {
    id: "inflation",
    label: "Inflation, next 12 months",
    value: isKnown || inflation.numerator !== 0n ? formatPercent(inflation) : notKnown,
    comparison: !isKnown
      ? noRule
      : atMost === undefined
        ? "no rule limits the most"
        : `at most ${formatPercent(atMost)} if every right is used`,
  };
}

function nextMintFigure(snapshot: Snapshot, right: MintRight | undefined): IdentifiedFigure {
  const { decimals, symbol } = snapshot.state.token;
  const figure = { id: "nextMint", label: "Next mint possible" };
  if (right === undefined) return { ...figure, value: notKnown, comparison: noRule };
  const { most, notBefore } = right;
  return {
    ...figure,
    value: most === 0n ? "never" : notBefore === undefined ? "now" : formatDate(notBefore),
    comparison:
      most === undefined ? "any amount" : `up to ${formatCompact(most, decimals)} ${symbol}`,
    title: notBefore === undefined ? undefined : formatDateTime(notBefore),
  };
}
