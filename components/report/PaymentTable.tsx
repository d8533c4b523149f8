import { createValueFormat } from "../../lib/dao/createValueFormat.ts";
import type { Preview } from "../../lib/preview/Preview.ts";
import { paidAccounts } from "../../lib/report/summary/paidAccounts.ts";
import { ExactText } from "../ui/ExactText.tsx";
import { Holders } from "../ui/Holders.tsx";
import { Section } from "../ui/Section.tsx";
import type { Column } from "../ui/Table.tsx";
import { FoldedTable } from "./FoldedTable.tsx";

const columns: readonly Column[] = [
  { id: "account", head: "Account" },
  { id: "amount", head: "Amount", isNumber: true },
];

/** Who is paid what, where the summary has the sum alone. */
export function PaymentTable({ preview }: { preview: Preview }) {
  const paid = paidAccounts(preview);
  if (paid.length === 0) return null;
  const format = createValueFormat(preview.snapshot);
  return (
    <Section title="Payments" note="summed by account">
      <FoldedTable
        caption="Who is paid, and how much"
        columns={columns}
        rows={paid.map(({ account, asset, amount }) => ({
          id: `${account}.${asset}`,
          cells: [
            <Holders key="account" addresses={[account]} format={format} />,
            <ExactText key="amount" text={format.amount(asset, amount)} />,
          ],
        }))}
      />
    </Section>
  );
}
