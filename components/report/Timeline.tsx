import type { Report } from "../../lib/report/Report.ts";
import { Section } from "../ui/Section.tsx";
import { timelineOf } from "./timelineOf.ts";

/** The stations of a proposal; those behind it are marked. */
export function Timeline({ report }: { report: Report }) {
  return (
    <Section title="Timeline">
      <ol>
        {timelineOf(report).map(({ id, label, when, isDone }) => (
          <li
            key={id}
            className={`border-l-3 py-1 pb-3 pl-3 text-small text-soft ${isDone ? "border-accent" : "border-line"}`}
          >
            <b className="block font-[560] text-ink">
              {label}
              {isDone && <span className="sr-only"> (done)</span>}
            </b>
            {when}
          </li>
        ))}
      </ol>
    </Section>
  );
}
