import type { CheckId, Finding, FindingLevel } from "./Finding.ts";

/** A finding's words; without evidence where it follows from all that was read. */
export type FindingWords = {
  title: string;
  detail: string;
  evidence?: Finding["evidence"];
};

/**
 * Makes the findings of one check.
 *
 * @example const say = findingOf("vote"); say("ok", { title: "…", detail: "…" })
 */
export function findingOf(check: CheckId): (level: FindingLevel, words: FindingWords) => Finding {
  return (level, { title, detail, evidence = [] }) => ({ check, level, title, detail, evidence });
}
