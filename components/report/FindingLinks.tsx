import type { Report } from "../../lib/report/Report.ts";
import { cleanText } from "../ui/cleanText.ts";
import { levelColours, Mark } from "../ui/Mark.tsx";
import { tellingFindings } from "./tellingFindings.ts";

/** More than these would push away the figures that they are about. */
const mostShown = 5;

/** What keeps a report from being fine, by title, each a way to its finding; nothing where all is. */
export function FindingLinks({ report }: { report: Report }) {
  const telling = tellingFindings(report);
  const shown = telling.slice(0, mostShown);
  const next = telling[mostShown];
  if (shown.length === 0) return null;
  return (
    <nav aria-label="Findings that matter" className="-mt-2.5 mb-5.5 max-w-[70ch]">
      <ul>
        {shown.map(({ id, finding }) => (
          <li key={id}>
            <a href={`#${id}`} className="grid grid-cols-[20px_1fr] gap-2 py-0.5">
              <span>
                <Mark level={finding.level} />
              </span>
              <span
                className={`min-w-0 break-words underline underline-offset-4 ${levelColours[finding.level]}`}
              >
                {cleanText(finding.title)}
              </span>
            </a>
          </li>
        ))}
      </ul>
      {next !== undefined && (
        <a href={`#${next.id}`} className="ml-7 inline-block py-0.5 text-accent underline">
          {telling.length - mostShown} more
        </a>
      )}
    </nav>
  );
}
