import type { Parameter } from "../../lib/chain/Parameter.ts";
import type { ValueFormat } from "../../lib/dao/createValueFormat.ts";
import type { Snapshot } from "../../lib/dao/Snapshot.ts";
import { Mark } from "../ui/Mark.tsx";
import { Section } from "../ui/Section.tsx";
import { Table } from "../ui/Table.tsx";
import { parameterColumns, parameterRows } from "./parameterRows.tsx";
import { sourceRows } from "./sourceRows.tsx";

/** The rules by which the DAO's own token is issued, each with its evidence and who may use it. */
export function IssuanceSection({ snapshot, format }: { snapshot: Snapshot; format: ValueFormat }) {
  const { sources, token } = snapshot.state;
  const own = sources.filter(({ target }) => target === token.address);
  const supply: Parameter = {
    id: `${token.address}.totalSupply`,
    label: "Total supply",
    value: { unit: "amount", amount: token.totalSupply, token: token.address },
    source: { address: token.address, functionName: "totalSupply" },
  };
  return (
    <Section title="Issuance" note={`read from ${token.symbol}`}>
      <Table
        caption="Values and rights of the token"
        columns={parameterColumns}
        rows={[
          ...parameterRows([supply], { snapshot, format }),
          ...own.flatMap((source) =>
            sourceRows(source, { snapshot, format }).map((row) => ({
              ...row,
              id: `${source.adapter} ${row.id}`,
            })),
          ),
        ]}
      />
      {own.length === 0 && (
        <p className="border-t border-line pt-2.25 text-soft">
          <Mark level="notChecked" /> Mintage knows no rule by which this token is issued. Whether
          its supply can grow is not checked.
        </p>
      )}
    </Section>
  );
}
