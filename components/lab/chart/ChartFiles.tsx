"use client";

import type { RefObject } from "react";
import { Button } from "../../ui/Button.tsx";
import { downloadText } from "../downloadText.ts";
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
    downloadText(`${name}.svg`, { text: formatSvg(svg.current, { title }), type: "image/svg+xml" });
  };
  return (
    <div className="flex flex-wrap gap-x-1">
      <Button
        tone="quiet"
        className="px-2"
        onClick={() =>
          downloadText(`${name}.csv`, { text: formatCsv(series, title), type: "text/csv" })
        }
      >
        Save CSV
      </Button>
      {isChart && (
        <Button tone="quiet" className="px-2" onClick={saveSvg}>
          Save SVG
        </Button>
      )}
    </div>
  );
}
