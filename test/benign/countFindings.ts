import type { Report } from "../../lib/report/Report.ts";

/** What reviews say against proposals. */
export type FindingCount = {
  /** Names of the proposals with a finding of that level. */
  critical: readonly string[];
  warned: readonly string[];
  /** Those whose calls were refused: they prove nothing. */
  failed: readonly string[];
  /** The levels by check, and each warning or worse, a line each. */
  words: string;
};

/** Counts the findings of many reports by check and level. */
export function countFindings(reports: readonly { name: string; report: Report }[]): FindingCount {
  const levels = new Map<string, number>();
  const lines: string[] = [];
  const named = { critical: new Set<string>(), warning: new Set<string>() };
  for (const { name, report } of reports) {
    for (const { check, level, title, detail } of report.findings) {
      const key = `${check} ${level}`;
      levels.set(key, (levels.get(key) ?? 0) + 1);
      if (level !== "critical" && level !== "warning") continue;
      named[level].add(name);
      lines.push(`${level} ${check}: ${title} (${name}): ${detail}`);
    }
  }
  const counts = [...levels].sort().map(([key, number]) => `${key}: ${number}`);
  return {
    critical: [...named.critical],
    warned: [...named.warning],
    failed: reports
      .filter(({ report }) => report.preview.execution.status !== "success")
      .map(({ name }) => name),
    words: [`${reports.length} proposals`, ...counts, ...lines].join("\n"),
  };
}
