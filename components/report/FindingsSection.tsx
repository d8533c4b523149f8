import type { FindingLevel } from "../../lib/checks/Finding.ts";
import { evidenceNote } from "../../lib/report/evidenceNote.ts";
import { findingLevels } from "../../lib/report/findingLevels.ts";
import type { Report } from "../../lib/report/Report.ts";
import { FindingList } from "../ui/FindingList.tsx";
import { Section } from "../ui/Section.tsx";
import { tellingFindings } from "./tellingFindings.ts";

const countWords: Readonly<Record<FindingLevel, string>> = {
  critical: "critical",
  notChecked: "not checked",
  warning: "warning",
  info: "for information",
  ok: "fine",
};

type FindingsSectionProps = {
  report: Report;
  /** Whether what is fine stands behind one line. */
  isBrief?: boolean;
  /** Whether the header's links lead to what is not fine. */
  isLinked?: boolean;
};

/** What the checks found, with the counts in the heading, and of which state the readings are. */
export function FindingsSection(props: FindingsSectionProps) {
  const { report, isBrief = false, isLinked = false } = props;
  const { findings, preview } = report;
  const telling = isLinked ? tellingFindings(report) : [];
  const rest = findings.filter((one) => telling.every(({ finding }) => finding !== one));
  const counts = findingLevels
    .map((level) => ({ level, count: findings.filter((one) => one.level === level).length }))
    .filter(({ count }) => count > 0)
    .map(({ level, count }) => `${count} ${plural(level, count)}`);
  return (
    <Section title="Findings" note={counts.length === 0 ? "no check ran" : counts.join(", ")}>
      {telling.map(({ id, finding }) => (
        <div
          key={`${finding.check} ${finding.title} ${finding.detail}`}
          id={id}
          tabIndex={-1}
          className="scroll-mt-4 border-line wrap-anywhere not-first-of-type:border-t not-first-of-type:pt-2.75"
        >
          <FindingList findings={[finding]} />
        </div>
      ))}
      {rest.length > 0 && (
        <div className={telling.length > 0 ? "border-t border-line pt-2.75" : ""}>
          <FindingList findings={rest} isBrief={isBrief} />
        </div>
      )}
      <p className="mt-2 text-small text-soft">{evidenceNote(preview)}</p>
    </Section>
  );
}

function plural(level: FindingLevel, count: number): string {
  return level === "warning" && count > 1 ? "warnings" : countWords[level];
}
