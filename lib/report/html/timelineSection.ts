import type { Report } from "../Report.ts";
import { standingWords, timelineOf } from "../timelineOf.ts";
import { type Markup, markup } from "./markup.ts";
import { section } from "./section.ts";

/** The stations of a proposal's way, as they stood at the pinned block. */
export function timelineSection(report: Report): Markup {
  const items = timelineOf(report).map(({ label, when, standing }) => {
    const words = standingWords[standing];
    const beside = words === "" ? "" : markup` <span class="note">· ${words}</span>`;
    return markup`<li class="${standing}"><b>${label}${beside}</b>${when}</li>\n`;
  });
  return section({ title: "Timeline" }, markup`<ol class="timeline">\n${items}</ol>`);
}
