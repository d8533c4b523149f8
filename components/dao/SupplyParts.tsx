import { isAddress } from "viem";
import { formatAmountGrouped } from "../../lib/amount/formatAmountGrouped.ts";
import { formatPercent } from "../../lib/amount/formatPercent.ts";
import { toSupplyParts } from "../../lib/dao/createModel.ts";
import type { Snapshot } from "../../lib/dao/Snapshot.ts";
import { liquidClassesByDefault } from "../../lib/engine/liquidClassesByDefault.ts";
import { Address } from "../ui/Address.tsx";
import { ExactText } from "../ui/ExactText.tsx";
import { type Column, Table } from "../ui/Table.tsx";

const columns: readonly Column[] = [
  { id: "part", head: "Part" },
  { id: "class", head: "Counts as" },
  { id: "amount", head: "Amount", isNumber: true },
  { id: "share", head: "Share", isNumber: true },
];

/** Where the supply is, in parts that add up to it, and which of them count as circulating. */
export function SupplyParts({ snapshot }: { snapshot: Snapshot }) {
  const { state } = snapshot;
  const { decimals, symbol } = state.token;
  const parts = toSupplyParts(state);
  const total = parts.reduce((sum, { amount }) => sum + amount, 0n);
  return (
    <details className="-mt-3 mb-7">
      <summary className="text-small text-soft">
        Where the {symbol} are:{" "}
        {parts.length === 1
          ? "1 part, the total"
          : `${parts.length} parts that add up to the total`}
      </summary>
      <p className="my-2 text-small text-soft">
        Counted as circulating: {liquidClassesByDefault.join(", ")}. The last part is what no named
        account holds.
      </p>
      <Table
        caption="Parts of the total supply"
        columns={columns}
        rows={parts.map((part) => ({
          id: part.id,
          cells: [
            isAddress(part.id) ? (
              <Address key="part" address={part.id} label={part.label} />
            ) : (
              (part.isUnminted && part.label) || "All other holders"
            ),
            part.class,
            <ExactText key="amount" text={formatAmountGrouped(part.amount, decimals)} />,
            formatPercent({ numerator: part.amount, denominator: total }),
          ],
        }))}
      />
    </details>
  );
}
