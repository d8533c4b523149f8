import type { Preview } from "../../lib/preview/Preview.ts";
import { SummaryText } from "./SummaryText.tsx";

/** What a Safe's transaction does, in a sentence or two. */
export function TransactionSummary({ preview, summary }: { preview: Preview; summary: string }) {
  const isReverted = preview.execution.status === "reverted";
  return (
    <p className={`mb-3 ${isReverted ? "font-[580] text-crit" : ""}`}>
      <SummaryText text={summary} />
    </p>
  );
}
