"use client";

import type { RefObject } from "react";
import { downloadText } from "../../ui/downloadText.ts";
import { QuietButton } from "../QuietButton.tsx";
import { formatCsv } from "./formatCsv.ts";
import { formatSvg } from "./formatSvg.ts";
import type { LabSeries } from "./LabSeries.ts";

type ChartFilesProps = {
  series: LabSeries;
  title: string;
  svg: RefObject<SVGSVGElement | null>;
  isChart: boolean;
};

/** The chart as files: its numbers, its drawing. */
export function ChartFiles({ series, title, svg, isChart }: ChartFilesProps) {
  const name = title.toLowerCase().replace(/[^a-z0-9]+/g, "-");
  const saveSvg = () => {
    if (svg.current === null) return;
    const text = formatSvg(svg.current, { title });
    downloadText({ name: `${name}.svg`, text, type: "image/svg+xml" });
  };
  return (
    <div className="-ml-2 flex flex-wrap gap-x-1">
      <QuietButton
        onClick={() =>
          downloadText({ name: `${name}.csv`, text: formatCsv(series, title), type: "text/csv" })
        }
      >
        Save CSV
      </QuietButton>
      {isChart && <QuietButton onClick={saveSvg}>Save SVG</QuietButton>}
    </div>
  );
}
