import type { ValueFormat } from "../../lib/dao/createValueFormat.ts";
import type { Snapshot } from "../../lib/dao/Snapshot.ts";
import type { Authority, IssuanceSource } from "../../lib/issuance/IssuanceAdapter.ts";
import { cleanText } from "../ui/cleanText.ts";
import { Mark } from "../ui/Mark.tsx";
import { Table } from "../ui/Table.tsx";
import { Evidence } from "./Evidence.tsx";
import { Holders } from "./Holders.tsx";
import { parameterColumns, parameterRows } from "./parameterRows.tsx";

const rights: Readonly<Record<Authority["right"], string>> = {
  mint: "Right to mint",
  setMinter: "Right to change the minter",
  grantRole: "Right to grant the role",
  setRate: "Right to set the rate",
  beneficiary: "Receives",
};

type SourceTableProps = { source: IssuanceSource; snapshot: Snapshot; format: ValueFormat };

/** What one contract says of how it issues or releases, and who holds its rights. */
export function SourceTable({ source, snapshot, format }: SourceTableProps) {
  const name = format.account(source.target);
  return (
    <Table
      caption={`Values and rights read from ${cleanText(name)}`}
      columns={parameterColumns}
      rows={[
        ...parameterRows(source.parameters, { snapshot, format }),
        ...source.authorities.map((authority) => ({
          id: authority.right,
          cells: [
            rights[authority.right],
            <RightHolders key="holders" authority={authority} format={format} />,
            <Evidence key="source" source={authority.source} snapshot={snapshot} />,
          ],
        })),
      ]}
    />
  );
}

function RightHolders({ authority, format }: { authority: Authority; format: ValueFormat }) {
  return (
    <>
      <Holders addresses={authority.holders} format={format} />
      {!authority.complete && (
        <span className="block text-small text-info">
          <Mark level="notChecked" /> There may be others: the role’s logs were not to be had.
        </span>
      )}
    </>
  );
}
