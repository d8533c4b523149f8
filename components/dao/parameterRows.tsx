import type { ReactNode } from "react";
import type { Parameter } from "../../lib/chain/Parameter.ts";
import type { ValueFormat } from "../../lib/dao/createValueFormat.ts";
import type { Snapshot } from "../../lib/dao/Snapshot.ts";
import { cleanText } from "../ui/cleanText.ts";
import type { Column } from "../ui/Table.tsx";
import { ValueText } from "../ui/ValueText.tsx";
import { Evidence } from "./Evidence.tsx";

/** The columns of every table of read values. */
export const parameterColumns: readonly Column[] = [
  { id: "label", head: "Parameter" },
  { id: "value", head: "Value" },
  { id: "source", head: "Read from" },
];

/** A row for each value: name, value with unit, and the call it was read by. */
export function parameterRows(
  parameters: readonly Parameter[],
  { snapshot, format }: { snapshot: Snapshot; format: ValueFormat },
): { id: string; cells: readonly ReactNode[] }[] {
  return parameters.map(({ id, label, value, source }) => ({
    id,
    cells: [
      cleanText(label),
      <ValueText key="value" value={value} format={format} />,
      <Evidence key="source" source={source} snapshot={snapshot} />,
    ],
  }));
}
