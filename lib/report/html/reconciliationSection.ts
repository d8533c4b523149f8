import { formatDate } from "../../amount/formatDate.ts";
import { groupDigits } from "../../amount/groupDigits.ts";
import type { Preview, Reconciliation } from "../../preview/Preview.ts";
import { folded } from "./folded.ts";
import { levelMark } from "./levelMark.ts";
import { type Markup, markup } from "./markup.ts";
import { section } from "./section.ts";
import { table } from "./table.ts";

/** The engine's path beside the contracts' own at every reading, in base units. */
export function reconciliationSection({ reconciliation, execution }: Preview): Markup {
  const title = "Engine against contract";
  if (reconciliation.length === 0) {
    return section(
      { title },
      markup`<p>${levelMark("notChecked")} Not checked: the calls did not execute.</p>`,
    );
  }
  const tables = reconciliation.map(readingTable);
  const isEqual = reconciliation.every(({ difference }) => difference === 0n);
  const body = isEqual
    ? [
        markup`<p>${levelMark("ok")} Equal to the base unit at every reading.</p>`,
        folded(readingsTitle(reconciliation.length), tables),
      ]
    : [
        markup`<p>${levelMark("warning")} They part where the difference is not 0; the contract is right.</p>`,
        ...tables,
      ];
  return section({ title, note: execution.method }, body);
}

function readingsTitle(count: number): string {
  return count === 1 ? "The reading, in base units" : `The ${count} readings, in base units`;
}

function readingTable({ label, at, rows }: Reconciliation): Markup {
  return table({
    caption: `${label} (${formatDate(at)}), in base units`,
    head: ["Quantity", "Engine", "Contract", "Difference"],
    rows: rows.map(({ quantity, engine, chain }) => [
      quantity,
      grouped(engine),
      grouped(chain),
      engine === chain ? "0" : markup`<b class="warning">${grouped(engine - chain)}</b>`,
    ]),
    numbers: [1, 2, 3],
  });
}

function grouped(amount: bigint): string {
  const digits = groupDigits((amount < 0n ? -amount : amount).toString());
  return amount < 0n ? `−${digits}` : digits;
}
