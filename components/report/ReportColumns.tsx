import type { ReactNode } from "react";

type ReportColumnsProps = {
  findings: ReactNode;
  /** What the calls do: chart, changes, calls. */
  main: ReactNode;
  /** What stands under the findings where there are two columns, and last where there is one. */
  side?: ReactNode;
};

/** Findings first where there is one column; beside what the calls do where there are two. */
export function ReportColumns({ findings, main, side }: ReportColumnsProps) {
  return (
    // The second row takes what the main column is longer, so that no gap opens under the findings.
    <div className="grid gap-x-7 @4xl:grid-cols-[minmax(0,1fr)_23.25rem] @4xl:grid-rows-[auto_1fr]">
      <div className="min-w-0 @4xl:col-start-2">{findings}</div>
      <div className="min-w-0 @4xl:row-span-2 @4xl:row-start-1">{main}</div>
      {side !== undefined && <div className="min-w-0 @4xl:col-start-2">{side}</div>}
    </div>
  );
}
