import type { Preview } from "../preview/Preview.ts";
import type { CheckId, Finding } from "./Finding.ts";

/**
 * What a check says when the run failed: critical where the failing call is one it is concerned
 * with, else that it could not look.
 */
export function revertFinding(
  preview: Preview,
  { check, concerns }: { check: CheckId; concerns: ReadonlySet<number> },
): Finding[] {
  const { results, entry } = preview.execution;
  const index = results.findIndex((result) => result.status === "reverted");
  const reason = results[index]?.revertReason;
  if (index === -1 && entry.status === "reverted" && check === "flow") {
    return [
      {
        check,
        level: "critical",
        title: "The route would refuse it",
        detail: `Each call works by itself, but ${entry.label} fails with “${entry.reason ?? ""}”, and nothing would change.`,
        evidence: [],
      },
    ];
  }
  if (reason === undefined || !concerns.has(index)) {
    return [
      {
        check,
        level: "notChecked",
        title: check === "supply" ? "Supply was not checked" : "Flows were not checked",
        detail: "The calls do not run to their end, so there is no result to look at.",
        evidence: [],
      },
    ];
  }
  return [
    {
      check,
      level: "critical",
      title: `Call ${index + 1} would fail`,
      detail: `It would be refused with “${reason}”, and nothing would change.`,
      evidence: [{ kind: "revert", index, reason }],
    },
  ];
}
