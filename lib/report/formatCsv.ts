import { getAddress } from "viem";
import { formatAmount } from "../amount/formatAmount.ts";
import type { ParameterValue } from "../chain/Parameter.ts";
import { createValueFormat, type ValueFormat } from "../dao/createValueFormat.ts";
import type { Snapshot } from "../dao/Snapshot.ts";
import type { Change, Preview } from "../preview/Preview.ts";
import { csvRecord } from "./csvRecord.ts";
import { findingLevels } from "./findingLevels.ts";
import { powerValues } from "./power/powerValues.ts";
import type { Report } from "./Report.ts";
import { deadLead, stateName } from "./stateName.ts";
import { voteStanding } from "./voteStanding.ts";

const columns = ["kind", "date", "unixSeconds", "id", "quantity", "unit", "before", "after"];

/** Where JavaScript's calendar ends, in seconds either side of 1970. */
const calendarEnd = 8_640_000_000_000;

/**
 * A report as CSV (RFC 4180). First, dated by the pinned block, rows of kind `state` with the state of a
 * proposal, the verdict and what happens in `after`, and of kind `votes`; then rows of kind `supply`, one a date and quantity, with today's
 * rules in `before` and the proposal in `after`; then, dated by the execution, rows of kind `change`, of
 * kind `power` for who can decide, and of kind `executed`, with what was predicted in `before` and what
 * happened in `after`; last, rows of kind `finding`, worst first, with the check in `id` and the level in
 * `after`. Amounts are exact, in whole tokens without separators.
 */
export function formatCsv(report: Report): string {
  const records = [
    columns,
    ...stateRows(report),
    ...voteRows(report),
    ...supplyRows(report),
    ...changeRows(report),
    ...powerRows(report),
    ...executedRows(report),
    ...findingRows(report),
  ];
  return records.map((record) => `${csvRecord(record)}\r\n`).join("");
}

function stateRows(report: Report): string[][] {
  const { preview, subject, summary, verdict } = report;
  const state = stateName(report) ?? "Draft";
  const happens = deadLead(report) === undefined ? "What happens" : "What would have happened";
  return [
    { id: "state", quantity: "State", after: state },
    { id: "title", quantity: "Title", after: subject.title },
    { id: "verdict", quantity: "Verdict", after: verdict },
    { id: "summary", quantity: happens, after: summary },
  ].map(({ id, quantity, after }) => [
    "state",
    ...dateCells(preview.snapshot.block.timestamp),
    id,
    quantity,
    "text",
    "",
    after,
  ]);
}

function voteRows({ proposal, preview }: Report): string[][] {
  if (proposal === undefined) return [];
  const { block, state } = preview.snapshot;
  const { decimals, symbol } = state.token;
  const { sides, quorum } = voteStanding(proposal, preview);
  const rows = sides.map(({ id, label, votes }) => ({
    id,
    label: `Votes ${label.toLowerCase()}`,
    votes,
  }));
  const needed =
    quorum === undefined
      ? []
      : [{ id: "quorum", label: `Quorum, ${quorum.words}`, votes: quorum.needed }];
  return [...rows, ...needed].map(({ id, label, votes }) => [
    "votes",
    ...dateCells(block.timestamp),
    id,
    label,
    symbol,
    "",
    formatAmount(votes, decimals),
  ]);
}

function findingRows({ findings, preview }: Report): string[][] {
  return findingLevels.flatMap((wanted) =>
    findings
      .filter(({ level }) => level === wanted)
      .map(({ check, title, level }) => [
        "finding",
        ...dateCells(preview.snapshot.block.timestamp),
        check,
        title,
        "level",
        "",
        level,
      ]),
  );
}

function supplyRows({ preview }: Report): string[][] {
  const { impact, snapshot } = preview;
  if (impact === undefined) return [];
  const { dates, baseline, proposed } = impact;
  const { decimals, symbol } = snapshot.state.token;
  const quantities = [
    { id: "total", name: "Total supply", key: "total" },
    { id: "circulating", name: "Circulating supply", key: "circulating" },
    { id: "treasury", name: "Treasury", key: "treasury" },
    { id: "allowed", name: "Total supply the rules allow at most", key: "allowedTotal" },
  ] as const;
  return dates.flatMap((seconds, index) =>
    quantities.map(({ id, name, key }) => [
      "supply",
      ...dateCells(seconds),
      id,
      name,
      symbol,
      formatAmount(baseline[key][index] ?? 0n, decimals),
      formatAmount(proposed[key][index] ?? 0n, decimals),
    ]),
  );
}

function changeRows({ preview }: Report): string[][] {
  return pairRows("change", { preview, pairs: preview.changes });
}

function powerRows({ power, preview }: Report): string[][] {
  return pairRows("power", { preview, pairs: powerValues(power) });
}

function executedRows({ asExecuted, preview }: Report): string[][] {
  const pairs = (asExecuted ?? []).map(({ id, quantity, values }) => ({
    id,
    label: quantity,
    before: values.predicted,
    after: values.happened,
  }));
  return pairRows("executed", { preview, pairs });
}

function pairRows(
  kind: string,
  { preview, pairs }: { preview: Preview; pairs: readonly Change[] },
): string[][] {
  const { execution, snapshot } = preview;
  const format = createValueFormat(snapshot);
  return pairs.map(({ id, label, before, after }) => {
    const old = toCell(before, { snapshot, format });
    const now = toCell(after, { snapshot, format });
    return [
      kind,
      ...dateCells(execution.executeAt),
      id,
      label,
      old.unit || now.unit,
      old.text,
      now.text,
    ];
  });
}

/** ISO 8601 and Unix seconds; the first is empty beyond the calendar. */
function dateCells(seconds: number): [string, string] {
  const isOnCalendar = Math.abs(seconds) <= calendarEnd;
  const date = isOnCalendar ? new Date(seconds * 1000).toISOString() : "";
  return [date, seconds.toString()];
}

/** A value a spreadsheet can reckon with; what is no number is written as in the report. */
function toCell(
  value: ParameterValue | undefined,
  { snapshot, format }: { snapshot: Snapshot; format: ValueFormat },
): { unit: string; text: string } {
  if (value === undefined) return { unit: "", text: "" };
  switch (value.unit) {
    case "amount": {
      const wanted = getAddress(value.token);
      const token = snapshot.state.assets.find(({ address }) => address === wanted);
      return token?.decimals === undefined
        ? { unit: `base units of ${value.token}`, text: value.amount.toString() }
        : { unit: token.symbol, text: formatAmount(value.amount, token.decimals) };
    }
    case "ether":
      return { unit: "ETH", text: formatAmount(value.wei, 18) };
    case "time":
      return { unit: "Unix seconds", text: value.seconds.toString() };
    case "duration":
      return { unit: "seconds", text: value.seconds.toString() };
    case "blocks":
      return { unit: "blocks", text: value.blocks.toString() };
    case "count":
      return { unit: "count", text: value.count.toString() };
    default:
      return { unit: value.unit, text: format.value(value) };
  }
}
