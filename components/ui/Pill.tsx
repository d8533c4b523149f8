import type { ReactNode } from "react";

const tones = {
  accent: "bg-accent-soft text-accent",
  neutral: "bg-line text-ink",
  warning: "bg-warn-soft text-warn",
  critical: "bg-crit-soft text-crit",
  info: "bg-info-soft text-info",
};

export type PillTone = keyof typeof tones;

/** A state in a word or two. */
export function Pill({ tone = "neutral", children }: { tone?: PillTone; children: ReactNode }) {
  return (
    <span
      className={`inline-block rounded-full px-2.5 text-small leading-5.5 font-[550] whitespace-nowrap ${tones[tone]}`}
    >
      {children}
    </span>
  );
}
