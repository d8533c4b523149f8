import type { Report } from "../../lib/report/Report.ts";
import { standingWords, timelineOf } from "../../lib/report/timelineOf.ts";
import { Section } from "../ui/Section.tsx";

/** The stations of a proposal; each says whether it is behind, under way or ahead. */
export function Timeline({ report }: { report: Report }) {
  return (
    <Section title="Timeline">
      <ol>
        {timelineOf(report).map(({ id, label, when, standing }) => (
          <li
            key={id}
            className={`border-l-3 py-1 pb-3 pl-3 text-small text-soft ${standing === "toCome" ? "border-line" : "border-accent"}`}
          >
            <b className="block font-[560] text-ink">
              {label}
              {standingWords[standing] !== "" && (
                <span className="font-normal text-soft"> · {standingWords[standing]}</span>
              )}
            </b>
            {when}
          </li>
        ))}
      </ol>
    </Section>
  );
}
