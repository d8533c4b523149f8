import type { Finding } from "../../checks/Finding.ts";
import { evidenceNote } from "../evidenceNote.ts";
import { findingLevels } from "../findingLevels.ts";
import { formatEvidence } from "../formatEvidence.ts";
import type { Report } from "../Report.ts";
import { folded } from "./folded.ts";
import { levelMark, levelWords } from "./levelMark.ts";
import { type Markup, markup } from "./markup.ts";
import { section } from "./section.ts";

/** What the checks found, worst first, each with its evidence. */
export function findingsSection({ findings, preview }: Report): Markup {
  const byLevel = findingLevels
    .map((level) => ({ level, found: findings.filter((finding) => finding.level === level) }))
    .filter(({ found }) => found.length > 0);
  const note = byLevel.map(({ level, found }) => `${found.length} ${levelWords[level]}`).join(", ");
  const listOf = (found: readonly Finding[]) =>
    markup`<ul class="findings">\n${found.map(findingItem)}</ul>`;
  const telling = byLevel.filter(({ level }) => level !== "ok").flatMap(({ found }) => found);
  const fine = byLevel.filter(({ level }) => level === "ok").flatMap(({ found }) => found);
  return section({ title: "Findings", note: note === "" ? "no check ran" : note }, [
    markup`<p class="note">${evidenceNote(preview)}</p>\n`,
    ...(telling.length === 0 ? [] : [listOf(telling)]),
    ...(fine.length === 0 ? [] : [folded(`${fine.length} ${levelWords.ok}`, listOf(fine))]),
  ]);
}

function findingItem({ check, level, title, detail, evidence }: Finding): Markup {
  const lines = evidence.map((one) => markup`<li>${formatEvidence(one)}</li>`);
  const list =
    lines.length === 0 ? "" : folded("Evidence", markup`<ul class="evidence">${lines}</ul>`);
  return markup`<li>${levelMark(level)}<div><h3 class="${level}">${title} <span class="note">· ${levelWords[level]} · ${check}</span></h3>
<p>${detail}</p>${list}</div></li>
`;
}
