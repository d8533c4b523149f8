import type { Finding } from "../../lib/checks/Finding.ts";
import { findingLevels } from "../../lib/report/findingLevels.ts";
import type { Report } from "../../lib/report/Report.ts";
import { reportAnchor } from "./reportAnchor.ts";

/** A finding that keeps a report from being fine, and the id of the element that shows it. */
export type TellingFinding = { id: string; finding: Finding };

/** What is critical, not checked or a warning, worst first; ids count within a check. */
export function tellingFindings(
  report: Pick<Report, "subject" | "findings">,
): readonly TellingFinding[] {
  const counts = new Map<string, number>();
  return findingLevels
    .filter((level) => level !== "info" && level !== "ok")
    .flatMap((level) => report.findings.filter((finding) => finding.level === level))
    .map((finding) => {
      const count = (counts.get(finding.check) ?? 0) + 1;
      counts.set(finding.check, count);
      return { id: reportAnchor(report, `${finding.check}-${count}`), finding };
    });
}
