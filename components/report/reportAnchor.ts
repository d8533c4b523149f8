import type { Report } from "../../lib/report/Report.ts";

/** Long enough to tell hashes apart, short enough to be read in a URL. */
const shownDigits = 16;

/**
 * The id of an element of a report's page, the same whenever the same subject is shown, so that a
 * page with several reports has no id twice. Letters, digits and hyphens alone.
 *
 * @example reportAnchor(report, "supply-1") // "proposal-5-supply-1"
 */
export function reportAnchor({ subject }: Pick<Report, "subject">, part: string): string {
  const id = subject.id.replace(/[^0-9A-Za-z]/g, "").slice(0, shownDigits);
  return `${subject.kind}-${id}-${part}`;
}
