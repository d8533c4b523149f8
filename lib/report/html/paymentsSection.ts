import { createValueFormat } from "../../dao/createValueFormat.ts";
import type { Preview } from "../../preview/Preview.ts";
import { paidAccounts } from "../summary/paidAccounts.ts";
import { accountName } from "./accountName.ts";
import { type Markup, markup } from "./markup.ts";
import { section } from "./section.ts";
import { table } from "./table.ts";

const rowsOpen = 12;

/** Who is paid what, where the summary has the sum alone. */
export function paymentsSection(preview: Preview): Markup {
  const paid = paidAccounts(preview);
  if (paid.length === 0) return markup``;
  const { labels } = preview.snapshot.dao;
  const format = createValueFormat(preview.snapshot);
  return section(
    { title: "Payments" },
    table({
      caption: "Who is paid, and how much",
      head: ["Account", "Amount"],
      rows: paid.map(({ account, asset, amount }) => [
        accountName(account, labels),
        markup`<b>${format.amount(asset, amount)}</b>`,
      ]),
      kind: "pairs",
      rowsOpen,
    }),
  );
}
