import type { Finding } from "../lib/checks/Finding.ts";

/** Findings as `level: title`, in their order. */
export function saysOf(findings: readonly Finding[]): string[] {
  return findings.map(({ level, title }) => `${level}: ${title}`);
}
