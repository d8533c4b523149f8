import type { FindingLevel } from "../../lib/checks/Finding.ts";

/** The word that goes with each level's mark and colour. */
export const levelWords: Readonly<Record<FindingLevel, string>> = {
  critical: "critical",
  warning: "warning",
  notChecked: "not checked",
  info: "for information",
  ok: "fine",
};

/** The colour of each level's text. */
export const levelColours: Readonly<Record<FindingLevel, string>> = {
  critical: "text-crit",
  warning: "text-warn",
  notChecked: "text-info",
  info: "text-soft",
  ok: "text-ok",
};

/** A level as a drawn mark; its word is read out. */
export function Mark({ level }: { level: FindingLevel }) {
  return (
    <span className={`inline-block align-[-2px] ${levelColours[level]}`}>
      <svg viewBox="0 0 16 16" className="size-4 fill-none stroke-current stroke-2" role="img">
        <title>{levelWords[level]}</title>
        <MarkShape level={level} />
      </svg>
    </span>
  );
}

function MarkShape({ level }: { level: FindingLevel }) {
  switch (level) {
    case "critical":
      return <path d="M3.5 3.5l9 9m0-9l-9 9" strokeLinecap="round" />;
    case "warning":
      return <path d="M8 2l6.5 11.5h-13z" className="fill-current stroke-none" />;
    case "notChecked":
      return <circle cx="8" cy="8" r="5.5" strokeDasharray="1.2 2.26" strokeLinecap="round" />;
    case "info":
      return <path d="M8 7v5.5M8 3.4v.2" strokeLinecap="round" />;
    case "ok":
      return <path d="M2.5 8.5l3.5 4 7.5-9" strokeLinecap="round" strokeLinejoin="round" />;
  }
}
