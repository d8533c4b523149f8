"use client";

import { createValueFormat } from "../../lib/dao/createValueFormat.ts";
import type { Preview } from "../../lib/preview/Preview.ts";
import { summarize } from "../../lib/report/summarize.ts";
import { Section } from "../ui/Section.tsx";
import { Skeleton } from "../ui/Skeleton.tsx";
import { ChangeTable } from "./ChangeTable.tsx";
import { FoldedCalls } from "./FoldedCalls.tsx";
import { TransactionSummary } from "./TransactionSummary.tsx";

/** What a Safe's transaction does, in the places where its report will say the same, while it is still checked. */
export function TransactionPreview({ preview }: { preview: Preview }) {
  return (
    <div className="wrap-anywhere" aria-busy>
      <TransactionSummary preview={preview} summary={summarize(preview)} />
      <Section title="Findings" note="not checked yet">
        <Skeleton label="The calls have run. Checking what they did" lines={4} />
      </Section>
      <ChangeTable
        preview={preview}
        format={createValueFormat(preview.snapshot)}
        isExecuted={false}
      />
      <FoldedCalls preview={preview} />
    </div>
  );
}
