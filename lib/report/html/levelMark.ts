import type { FindingLevel } from "../../checks/Finding.ts";
import { type Markup, markup } from "./markup.ts";

const marks: Readonly<Record<FindingLevel, string>> = {
  critical: "✕",
  warning: "▲",
  notChecked: "◌",
  info: "i",
  ok: "✓",
};

/** The word that goes with each level's mark and colour. */
export const levelWords: Readonly<Record<FindingLevel, string>> = {
  critical: "critical",
  warning: "warning",
  notChecked: "not checked",
  info: "for information",
  ok: "fine",
};

/** A level's mark in its colour; a word must stand beside it. */
export function levelMark(level: FindingLevel): Markup {
  return markup`<span class="mark ${level}" aria-hidden="true">${marks[level]}</span>`;
}
