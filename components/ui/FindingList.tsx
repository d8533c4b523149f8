import type { Finding } from "../../lib/checks/Finding.ts";
import { findingLevels } from "../../lib/report/findingLevels.ts";
import { formatEvidence } from "../../lib/report/formatEvidence.ts";
import { ChainText } from "./ChainText.tsx";
import { cleanText } from "./cleanText.ts";
import { levelColours, levelWords, Mark } from "./Mark.tsx";

/** What the checks found, worst first, each with a mark, a word and its evidence. */
export function FindingList({ findings }: { findings: readonly Finding[] }) {
  const sorted = findingLevels.flatMap((level) => findings.filter((one) => one.level === level));
  return (
    <ul>
      {sorted.map((finding) => (
        <FindingItem
          key={`${finding.check} ${finding.title} ${finding.detail}`}
          finding={finding}
        />
      ))}
    </ul>
  );
}

function FindingItem({ finding }: { finding: Finding }) {
  const { level, title, detail, evidence } = finding;
  const isPlain = level === "ok" || level === "info";
  return (
    <li className="grid grid-cols-[20px_1fr] gap-2 border-t border-line py-2.75 first:border-t-0 first:pt-0">
      <span className="leading-5.5">
        <Mark level={level} />
      </span>
      <div className="min-w-0">
        <p className={`font-[580] ${isPlain ? "" : levelColours[level]}`}>
          {cleanText(title)}
          {!isPlain && <span className="text-small font-normal"> · {levelWords[level]}</span>}
        </p>
        <p className="mt-0.5 text-small break-words text-soft">
          <ChainText text={detail} />
        </p>
        {evidence.length > 0 && <EvidenceList evidence={evidence} />}
      </div>
    </li>
  );
}

function EvidenceList({ evidence }: { evidence: Finding["evidence"] }) {
  return (
    <details className="mt-1 text-small text-soft">
      <summary>Evidence</summary>
      <ul className="mt-1 flex flex-col gap-1">
        {evidence
          .map((one) => cleanText(formatEvidence(one), 700))
          .map((text) => (
            <li key={text} className="break-all">
              {text}
            </li>
          ))}
      </ul>
    </details>
  );
}
