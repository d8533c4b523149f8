import type { Finding } from "../../lib/checks/Finding.ts";
import { findingLevels } from "../../lib/report/findingLevels.ts";
import { formatEvidence } from "../../lib/report/formatEvidence.ts";
import { ChainText } from "./ChainText.tsx";
import { cleanText } from "./cleanText.ts";
import { levelColours, levelWords, Mark } from "./Mark.tsx";

type FindingListProps = {
  findings: readonly Finding[];
  /** Whether all that is fine stands behind one line, where something follows that must be in sight. */
  isBrief?: boolean;
};

/** What the checks found, worst first, each with a mark, a word and its evidence. */
export function FindingList({ findings, isBrief = false }: FindingListProps) {
  const sorted = findingLevels.flatMap((level) => findings.filter((one) => one.level === level));
  const fine = isBrief ? sorted.filter(({ level }) => level === "ok") : [];
  const shown = sorted.filter((finding) => !fine.includes(finding));
  return (
    <>
      <FindingItems findings={shown} />
      {fine.length > 0 && (
        <details>
          <summary className={shown.length > 0 ? "border-t border-line pt-2.75" : ""}>
            <Mark level="ok" /> {fine.length} fine
          </summary>
          <div className="mt-2.75">
            <FindingItems findings={fine} />
          </div>
        </details>
      )}
    </>
  );
}

function FindingItems({ findings }: { findings: readonly Finding[] }) {
  return (
    <ul>
      {findings.map((finding) => (
        <FindingItem
          key={`${finding.check} ${finding.title} ${finding.detail}`}
          finding={finding}
        />
      ))}
    </ul>
  );
}

function FindingItem({ finding }: { finding: Finding }) {
  return (
    <li className="border-t border-line py-2.75 first:border-t-0 first:pt-0">
      {finding.level === "ok" ? <FineFinding {...finding} /> : <TellingFinding {...finding} />}
    </li>
  );
}

/** What is fine takes a line, so that what is not stands out; what was looked at is a press away. */
function FineFinding({ title, detail, evidence }: Finding) {
  return (
    <details>
      <summary className="grid cursor-pointer grid-cols-[20px_1fr] gap-2 marker:content-none">
        <span className="leading-5.5">
          <Mark level="ok" />
        </span>
        <span className="decoration-edge underline-offset-4 hover:underline">
          {cleanText(title)}
        </span>
      </summary>
      <div className="ml-7 min-w-0">
        <FindingDetail detail={detail} />
        {evidence.length > 0 && <EvidenceItems evidence={evidence} />}
      </div>
    </details>
  );
}

function TellingFinding({ level, title, detail, evidence }: Finding) {
  const isPlain = level === "info";
  return (
    <div className="grid grid-cols-[20px_1fr] gap-2">
      <span className="leading-5.5">
        <Mark level={level} />
      </span>
      <div className="min-w-0">
        <p className={`font-[580] ${isPlain ? "" : levelColours[level]}`}>
          {cleanText(title)}
          {!isPlain && <span className="text-small font-normal"> · {levelWords[level]}</span>}
        </p>
        <FindingDetail detail={detail} />
        {evidence.length > 0 && (
          <details className="mt-1 text-small text-soft">
            <summary>Evidence</summary>
            <EvidenceItems evidence={evidence} />
          </details>
        )}
      </div>
    </div>
  );
}

function FindingDetail({ detail }: { detail: string }) {
  return (
    <p className="mt-0.5 text-small break-words text-soft">
      <ChainText text={detail} />
    </p>
  );
}

function EvidenceItems({ evidence }: { evidence: Finding["evidence"] }) {
  return (
    <ul className="mt-1 flex flex-col gap-1 text-small text-soft">
      {evidence
        .map((one) => cleanText(formatEvidence(one), 700))
        .map((text) => (
          <li key={text} className="break-all">
            {text}
          </li>
        ))}
    </ul>
  );
}
