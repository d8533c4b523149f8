import type { ValueFormat } from "../../lib/dao/createValueFormat.ts";
import type { Snapshot } from "../../lib/dao/Snapshot.ts";
import { Mark } from "../ui/Mark.tsx";
import { Section } from "../ui/Section.tsx";
import { SourceTable } from "./SourceTable.tsx";

/** The rules by which the DAO's own token is issued, each with its evidence and who may use it. */
export function IssuanceSection({ snapshot, format }: { snapshot: Snapshot; format: ValueFormat }) {
  const { sources, token } = snapshot.state;
  const own = sources.filter(({ target }) => target === token.address);
  return (
    <Section title="Issuance" note={`read from ${token.symbol}`}>
      {own.length === 0 && (
        <p className="text-soft">
          <Mark level="notChecked" /> Mintage knows no rule by which this token is issued. Whether
          its supply can grow is not checked.
        </p>
      )}
      {own.map((source) => (
        <SourceTable key={source.adapter} source={source} snapshot={snapshot} format={format} />
      ))}
    </Section>
  );
}
