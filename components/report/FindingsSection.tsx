import type { Finding, FindingLevel } from "../../lib/checks/Finding.ts";
import { findingLevels } from "../../lib/report/findingLevels.ts";
import { FindingList } from "../ui/FindingList.tsx";
import { Section } from "../ui/Section.tsx";

const countWords: Readonly<Record<FindingLevel, string>> = {
  critical: "critical",
  notChecked: "not checked",
  warning: "warning",
  info: "for information",
  ok: "fine",
};

/** What the checks found, with the counts in the heading. */
export function FindingsSection({ findings }: { findings: readonly Finding[] }) {
  const counts = findingLevels
    .map((level) => ({ level, count: findings.filter((one) => one.level === level).length }))
    .filter(({ count }) => count > 0)
    .map(({ level, count }) => `${count} ${plural(level, count)}`);
  return (
    <Section title="Findings" note={counts.length === 0 ? "no check ran" : counts.join(", ")}>
      <FindingList findings={findings} />
    </Section>
  );
}

function plural(level: FindingLevel, count: number): string {
  return level === "warning" && count > 1 ? "warnings" : countWords[level];
}
