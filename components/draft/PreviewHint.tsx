import type { FindingLevel } from "../../lib/checks/Finding.ts";
import type { Report } from "../../lib/report/Report.ts";
import { cleanText } from "../ui/cleanText.ts";
import { Mark } from "../ui/Mark.tsx";

const levels: Readonly<Record<Report["verdict"], FindingLevel>> = {
  critical: "critical",
  notChecked: "notChecked",
  warning: "warning",
  fine: "ok",
};

/** Where the preview stands below the form, on a phone: its answer, right after the fields. */
export function PreviewHint({ report, isPartial }: { report: Report; isPartial: boolean }) {
  const level = isPartial && report.verdict === "fine" ? "warning" : levels[report.verdict];
  return (
    <p className="mb-7 rounded-lg border border-line px-4 py-3 wrap-anywhere lg:hidden">
      <Mark level={level} /> {isPartial && <b className="font-[580]">Part of the draft: </b>}
      {cleanText(report.summary, 300)}{" "}
      <a href="#preview" className="text-accent underline">
        See what it does
      </a>
    </p>
  );
}
