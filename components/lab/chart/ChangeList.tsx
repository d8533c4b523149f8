"use client";

import { cleanText } from "../../ui/cleanText.ts";
import { Table } from "../../ui/Table.tsx";

const mostRows = 30;
const longestValue = 120;

/** A place at which the models differ, and what stands there in each, in words. */
export type NamedChange = {
  readonly path: string;
  readonly name: string;
  readonly before: string;
  readonly after: string;
};

/** Where the two models differ: the field, what it is in the baseline, what in the changed one. */
export function ChangeList({ changes }: { changes: readonly NamedChange[] }) {
  if (changes.length === 0) {
    return (
      <p className="mt-3 text-small text-soft">
        The two models are the same so far. Change a control of the changed one.
      </p>
    );
  }
  const rest = changes.length - mostRows;
  return (
    <details className="mt-3" open={changes.length <= 8}>
      <summary className="mb-1 min-h-8 text-small">
        <span className="font-[550]">What differs</span>
        <span className="text-soft"> · {changes.length}</span>
      </summary>
      <div className="overflow-x-auto text-small">
        <Table
          caption="Fields in which the models differ"
          columns={[
            { id: "field", head: "Field" },
            { id: "before", head: "Baseline" },
            { id: "after", head: "Changed" },
          ]}
          rows={changes.slice(0, mostRows).map(({ path, name, before, after }) => ({
            id: path,
            cells: [
              <span key="field" title={path}>
                {name}
              </span>,
              <span key="before" className="break-words text-soft">
                {cleanText(before, longestValue)}
              </span>,
              <span key="after" className="font-[560] break-words">
                {cleanText(after, longestValue)}
              </span>,
            ],
          }))}
        />
      </div>
      {rest > 0 && <p className="text-small text-soft">and {rest} more</p>}
    </details>
  );
}
