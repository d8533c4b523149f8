import type { ValueFormat } from "../../lib/dao/createValueFormat.ts";
import type { Snapshot } from "../../lib/dao/Snapshot.ts";
import { cleanText } from "../ui/cleanText.ts";
import { Section } from "../ui/Section.tsx";
import { Table } from "../ui/Table.tsx";
import { parameterColumns, parameterRows } from "./parameterRows.tsx";

/** What a decision takes: the settings of the governor and the Safe. */
export function GovernanceSection(props: { snapshot: Snapshot; format: ValueFormat }) {
  const { snapshot, format } = props;
  const { sources, parameters, governor } = snapshot.state;
  const ofSources = new Set(sources.flatMap((source) => source.parameters.map(({ id }) => id)));
  const own = parameters.filter(({ id }) => !ofSources.has(id));
  if (own.length === 0) return null;
  const name = governor === undefined ? "Safe" : cleanText(governor.name, 64);
  return (
    <Section title="Governance" note={name}>
      <Table
        caption="Settings of the governor and the Safe"
        columns={parameterColumns}
        rows={parameterRows(own, { snapshot, format })}
      />
    </Section>
  );
}
