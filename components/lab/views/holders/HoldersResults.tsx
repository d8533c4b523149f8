"use client";

import type { ReactNode } from "react";
import { formatPercent } from "../../../../lib/amount/formatPercent.ts";
import type { BeforeAfter } from "../../../../lib/engine/views/holders/compareHolders.ts";
import type { Group } from "../../../../lib/engine/views/holders/decidingGroups.ts";
import { Address } from "../../../ui/Address.tsx";
import { Table } from "../../../ui/Table.tsx";
import { formatShort } from "../../chart/formatValue.ts";
import type { TokenUnit } from "../../results/LabPicture.ts";
import { ExactAmount } from "../ExactAmount.tsx";
import { formatNumber } from "../form/formatTimes.ts";
import { LorenzCurve } from "./LorenzCurve.tsx";
import type { HoldersAnswer } from "./measureHolders.ts";

type HoldersResultsProps = { answer: HoldersAnswer; token: TokenUnit; top: number | undefined };

/** Concentration, deciding groups and the largest holders, before and after. */
export function HoldersResults({ answer, token, top = 10 }: HoldersResultsProps) {
  return (
    <>
      <Measures answer={answer} token={token} top={top} />
      <LorenzCurve lorenz={answer.lorenz} />
      <Largest answer={answer} />
    </>
  );
}

function Largest({ answer }: { answer: HoldersAnswer }) {
  const { largest, hasVotes, isChanged } = answer;
  const units = hasVotes ? (["tokens", "votes"] as const) : (["tokens"] as const);
  return (
    <div className="overflow-x-auto text-small">
      <Table
        caption="Largest holders"
        columns={[
          { id: "address", head: "Holder" },
          ...units.flatMap((unit) => [
            ...(isChanged
              ? [{ id: `${unit} before`, head: `Of ${unit} before`, isNumber: true }]
              : []),
            { id: unit, head: isChanged ? "after" : `Of ${unit}`, isNumber: true },
          ]),
        ]}
        rows={largest.map((holder) => ({
          id: holder.address,
          cells: [
            <Address key="address" address={holder.address} isPlain />,
            ...units.flatMap((unit) => [
              ...(isChanged ? [formatPercent(holder[unit].before)] : []),
              formatPercent(holder[unit].after),
            ]),
          ],
        }))}
      />
    </div>
  );
}

type Measure = { id: string; name: string } & BeforeAfter<ReactNode>;

function Measures({ answer, token, top }: Required<HoldersResultsProps> & { top: number }) {
  const amountOf = (amount: bigint) => <ExactAmount amount={amount} token={token} />;
  const both = <Value,>(of: BeforeAfter<Value>, show: (value: Value) => ReactNode) => ({
    before: show(of.before),
    after: show(of.after),
  });
  const groupOf = (name: "passUnopposed" | "passOpposed" | "block") =>
    both(answer.groups, (groups) => groupText(groups[name], token));
  const concentration = (unit: "tokens" | "votes"): Measure[] => {
    const of = answer[unit];
    const name = (text: string) => (answer.hasVotes ? `${text}, ${unit}` : text);
    return [
      {
        id: `${unit} gini`,
        name: name("Gini, 0 where all have the same"),
        ...both(of, ({ gini }) => formatNumber(gini, 3)),
      },
      {
        id: `${unit} hhi`,
        name: name("HHI, 1 where one has all"),
        ...both(of, ({ herfindahl }) => formatNumber(herfindahl, 4)),
      },
      {
        id: `${unit} nakamoto`,
        name: name("Nakamoto, the fewest with over half"),
        ...both(of, ({ nakamoto }) => `${nakamoto}`),
      },
      {
        id: `${unit} top`,
        name: name(`Top ${top} have`),
        ...both(of, (measured) => formatPercent(measured.top)),
      },
    ];
  };
  const rows: Measure[] = [
    { id: "holders", name: "Holders", ...both(answer.tokens, ({ holders }) => `${holders}`) },
    ...concentration("tokens"),
    ...(answer.hasVotes ? concentration("votes") : []),
    { id: "supply", name: "Supply", ...both(answer.supply, amountOf) },
    { id: "quorum", name: "Quorum", ...both(answer.quorum, amountOf) },
    { id: "pass", name: "Pass alone, if nobody else votes", ...groupOf("passUnopposed") },
    { id: "opposed", name: "Pass against all others who vote", ...groupOf("passOpposed") },
    { id: "block", name: "Stop what all others vote for", ...groupOf("block") },
  ];
  return (
    <div className="mb-5 overflow-x-auto text-small">
      <Table
        caption="Concentration and deciding groups"
        columns={[
          { id: "name", head: "Measure" },
          ...(answer.isChanged
            ? [
                { id: "before", head: "Before", isNumber: true },
                { id: "after", head: "After", isNumber: true },
              ]
            : [{ id: "now", head: "Now", isNumber: true }]),
        ]}
        rows={rows.map(({ id, name, before, after }) => ({
          id,
          cells: answer.isChanged ? [name, before, after] : [name, after],
        }))}
      />
    </div>
  );
}

function groupText(group: Group | undefined, token: TokenUnit): string {
  if (group === undefined) return "not even all";
  const holders = group.size === 1 ? "1 holder" : `${group.size} holders`;
  return `${holders}, ${formatShort(group.votes, token)}`;
}
