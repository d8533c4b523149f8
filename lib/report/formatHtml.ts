import { sha256, stringToBytes } from "viem";
import { callsSection } from "./html/callsSection.ts";
import { changesSection } from "./html/changesSection.ts";
import { descriptionSection } from "./html/descriptionSection.ts";
import { executedSection } from "./html/executedSection.ts";
import { figuresSection } from "./html/figuresSection.ts";
import { findingsSection } from "./html/findingsSection.ts";
import { headSection } from "./html/headSection.ts";
import { Markup, markup } from "./html/markup.ts";
import { pageStyle } from "./html/pageStyle.ts";
import { paymentsSection } from "./html/paymentsSection.ts";
import { powerSection } from "./html/powerSection.ts";
import { reconciliationSection } from "./html/reconciliationSection.ts";
import { supplySection } from "./html/supplySection.ts";
import { timelineSection } from "./html/timelineSection.ts";
import { votesSection } from "./html/votesSection.ts";
import type { Report } from "./Report.ts";

/**
 * A report as one HTML page that needs nothing else: no script, no font, no request. Its policy allows
 * its own style sheet, by its hash, and nothing more. Chain text is escaped, and a
 * description can link, not load.
 */
export function formatHtml(report: Report): string {
  const { preview, subject } = report;
  const body = [
    headSection(report),
    figuresSection(preview),
    findingsSection(report),
    paymentsSection(preview),
    supplySection(report),
    executedSection(report),
    changesSection(report),
    powerSection(report),
    votesSection(report),
    timelineSection(report),
    callsSection(preview),
    reconciliationSection(preview),
    descriptionSection(subject),
  ];
  const page = markup`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${contentPolicy()}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<title>${subject.title}</title>
<style>${new Markup(pageStyle)}</style>
</head>
<body>
<main>
${body.map((part) => markup`${part}\n`)}</main>
<footer>Report receipt <code>${report.reportReceipt}</code></footer>
</body>
</html>
`;
  return page.source;
}

/** The hash of a style sheet as CSP 3, "Hash usage for inline elements", has it. */
function contentPolicy(): string {
  const hash = sha256(stringToBytes(pageStyle), "bytes");
  const base64 = btoa(String.fromCharCode(...hash));
  return `default-src 'none'; style-src 'sha256-${base64}'; base-uri 'none'; form-action 'none'`;
}
