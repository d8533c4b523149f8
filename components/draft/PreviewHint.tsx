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
export function PreviewHint({ report }: { report: Report }) {
  return (
    <p className="mb-7 rounded-lg border border-line px-4 py-3 wrap-anywhere lg:hidden">
      <Mark level={levels[report.verdict]} /> {cleanText(report.summary, 300)}{" "}
      <a href="#preview" className="text-accent underline">
        See what it does
      </a>
    </p>
  );
}
