import type { Preview } from "../../lib/preview/Preview.ts";
import { Address } from "../ui/Address.tsx";
import { cleanText } from "../ui/cleanText.ts";
import { Mark } from "../ui/Mark.tsx";
import { SummaryText } from "./SummaryText.tsx";

/** The answer when the calls cannot execute: the contract's own reason, and the call. */
export function FailureNotice({ preview, summary }: { preview: Preview; summary: string }) {
  const { results } = preview.execution;
  const index = results.findIndex(({ status }) => status === "reverted");
  const failed = results[index];
  const call = preview.calls[index];
  return (
    <div role="alert" className="mb-6 rounded-lg border border-crit bg-crit-soft px-4 py-3">
      <p className="text-lead font-[600] text-crit">
        <Mark level="critical" />{" "}
        <SummaryText
          text={
            failed?.revertReason === undefined
              ? summary
              : `This would fail: ${cleanText(failed.revertReason, 500)}`
          }
        />
      </p>
      {call !== undefined && (
        <p className="mt-1">
          Call {index + 1}, {cleanText(preview.descriptions[index]?.sentence ?? "", 500)}, is
          refused by <Address address={call.to} isPlain />. Nothing would change.
        </p>
      )}
      {failed?.revertData !== undefined && failed.revertData !== "0x" && (
        <details className="mt-1 text-small text-soft">
          <summary>Revert data</summary>
          <p className="mt-1 font-mono text-[12px] break-all">{failed.revertData}</p>
        </details>
      )}
    </div>
  );
}
