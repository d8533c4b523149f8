import type { FindingLevel } from "../../lib/checks/Finding.ts";
import { evidenceNote } from "../../lib/report/evidenceNote.ts";
import { findingLevels } from "../../lib/report/findingLevels.ts";
import type { Report } from "../../lib/report/Report.ts";
import { FindingList } from "../ui/FindingList.tsx";
import { Section } from "../ui/Section.tsx";

const countWords: Readonly<Record<FindingLevel, string>> = {
  critical: "critical",
  notChecked: "not checked",
  warning: "warning",
  info: "for information",
  ok: "fine",
};

/** What the checks found, with the counts in the heading, and of which state the readings are. */
export function FindingsSection({ report, isBrief }: { report: Report; isBrief?: boolean }) {
  const { findings, preview } = report;
  const counts = findingLevels
    .map((level) => ({ level, count: findings.filter((one) => one.level === level).length }))
    .filter(({ count }) => count > 0)
    .map(({ level, count }) => `${count} ${plural(level, count)}`);
  return (
    <Section title="Findings" note={counts.length === 0 ? "no check ran" : counts.join(", ")}>
      <FindingList findings={findings} isBrief={isBrief === true} />
      <p className="mt-2 text-small text-soft">{evidenceNote(preview)}</p>
    </Section>
  );
}

function plural(level: FindingLevel, count: number): string {
  return level === "warning" && count > 1 ? "warnings" : countWords[level];
}
