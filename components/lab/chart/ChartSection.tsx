"use client";

import { type RefObject, useMemo, useRef, useState } from "react";
import { formatAmountGrouped } from "../../../lib/amount/formatAmountGrouped.ts";
import { Button } from "../../ui/Button.tsx";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { ErrorNotice } from "../../ui/ErrorNotice.tsx";
import { ProgressNote } from "../../ui/ProgressNote.tsx";
import { Skeleton } from "../../ui/Skeleton.tsx";
import { Tabs } from "../../ui/Tabs.tsx";
import { downloadText } from "../downloadText.ts";
import type { LabPicture } from "../results/LabPicture.ts";
import { isSpread } from "../results/listQuantities.ts";
import type { LabDrawn } from "../useLabPicture.ts";
import { ChangeList, type NamedChange } from "./ChangeList.tsx";
import { formatCsv } from "./formatCsv.ts";
import { formatSvg } from "./formatSvg.ts";
import { LabPlot } from "./LabPlot.tsx";
import { LabReadout } from "./LabReadout.tsx";
import { type LabSeries, type Layers, seriesOf } from "./LabSeries.ts";
import { LabTable } from "./LabTable.tsx";
import { LayerToggles } from "./LayerToggles.tsx";
import { QuantitySelect } from "./QuantitySelect.tsx";

type ChartSectionProps = {
  drawn: LabDrawn;
  /** The picture is of what the controls say now. */
  isCurrent: boolean;
  onQuantity: (id: string) => void;
  changes: readonly NamedChange[];
};

/** One quantity over time: chart, difference, table, exact values, files. */
export function ChartSection(props: ChartSectionProps) {
  const { picture, error } = props.drawn;
  return (
    <section aria-label="Chart" className="contents">
      {error !== undefined && (
        <div className="mb-4 lg:col-start-1">
          <ErrorNotice error={error} title="This could not be computed." />
        </div>
      )}
      {picture === undefined ? (
        error === undefined && <NoPicture isCurrent={props.isCurrent} />
      ) : (
        <DrawnChart {...props} picture={picture} />
      )}
    </section>
  );
}

function NoPicture({ isCurrent }: { isCurrent: boolean }) {
  if (isCurrent) return <Skeleton label="Computing the first picture" lines={9} />;
  return (
    <EmptyState title="There is nothing to draw yet">
      The model has fields to correct; each is named beside it.
    </EmptyState>
  );
}

const allLayers: Layers = { rules: true, behaviour: true, allowed: true };

type View = "levels" | "difference" | "table";

function DrawnChart(props: ChartSectionProps & { picture: LabPicture }) {
  const { picture, drawn, isCurrent, onQuantity, changes } = props;
  const [layers, setLayers] = useState(allLayers);
  const [chosenView, setView] = useState<View>("levels");
  const [chosen, setChosen] = useState<number | undefined>(undefined);
  const svg = useRef<SVGSVGElement>(null);
  const view =
    chosenView === "difference" && picture.difference === undefined ? "levels" : chosenView;
  const shown = useMemo(() => withoutFlatBands(picture), [picture]);
  const series = useMemo(
    () => seriesOf(shown, { layers, view: view === "difference" ? "difference" : "levels" }),
    [shown, layers, view],
  );
  const last = series.dates.length - 1;
  const index = Math.min(chosen ?? last, last);
  const title = picture.quantity.label;
  return (
    <>
      <div
        className={`bg-paper lg:col-start-1 ${view === "table" ? "" : "max-lg:sticky max-lg:top-0 max-lg:z-10"}`}
      >
        <Tabs
          label="What is shown"
          tabs={viewTabs(picture)}
          value={view}
          onChange={setView}
          heading={
            <QuantitySelect
              quantities={picture.quantities}
              value={picture.quantity.id}
              onChange={onQuantity}
            />
          }
        >
          <div className={isCurrent ? "" : "opacity-45 grayscale"}>
            {view === "table" ? (
              <LabTable series={series} title={title} />
            ) : (
              <LabPlot
                series={series}
                title={title}
                index={index}
                onIndex={setChosen}
                svgRef={svg}
              />
            )}
          </div>
        </Tabs>
      </div>
      <div className="mb-7 min-w-0 lg:col-start-1">
        {view !== "table" && <LabReadout series={series} index={index} />}
        <StatusLine picture={shown} drawn={drawn} isCurrent={isCurrent} />
        <LayerToggles layers={layers} onChange={setLayers} picture={shown} />
        <Exports series={series} title={title} svg={svg} isChart={view !== "table"} />
        {picture.changed !== undefined && <ChangeList changes={changes} />}
      </div>
    </>
  );
}

function viewTabs({ difference }: LabPicture): readonly { id: View; label: string }[] {
  return [
    { id: "levels", label: "Chart" },
    ...(difference === undefined ? [] : [{ id: "difference" as const, label: "Difference" }]),
    { id: "table", label: "Table" },
  ];
}

/** Where behaviour does not move a quantity its band is a line that says nothing more. */
function withoutFlatBands(picture: LabPicture): LabPicture {
  const trim = <Curve extends { bands: LabPicture["baseline"]["bands"]; exact: unknown }>(
    curve: Curve,
  ): Curve => {
    const isFlat = curve.bands !== undefined && !isSpread(curve.bands);
    return isFlat && curve.exact !== undefined ? { ...curve, bands: undefined } : curve;
  };
  const { baseline, changed, difference } = picture;
  return {
    ...picture,
    baseline: trim(baseline),
    changed: changed && trim(changed),
    difference: difference && trim(difference),
  };
}

type StatusLineProps = { picture: LabPicture; drawn: LabDrawn; isCurrent: boolean };

function StatusLine({ picture, drawn, isCurrent }: StatusLineProps) {
  const { paths, baseline, changed } = picture;
  const isSampled = baseline.bands !== undefined || changed?.bands !== undefined;
  const count = formatAmountGrouped(BigInt(paths), 0);
  return (
    <div className="mt-2 min-h-6 text-small text-soft" aria-live="polite">
      {!isCurrent ? (
        <p className="text-warn">
          The last valid result, in grey. Correct what is marked to see the new one.
        </p>
      ) : drawn.progress !== undefined && paths > 0 ? (
        <ProgressNote
          text={`${count} paths so far, computing all`}
          done={Math.round(drawn.progress * 100)}
          of={100}
          onStop={drawn.stop}
        />
      ) : (
        <p>
          {isSampled
            ? `Bands over ${count} paths; ± is the Monte Carlo error of each quantile.`
            : paths > 0
              ? "Behaviour does not move this quantity: it follows from the rules."
              : changed === undefined
                ? "Exact, by the rules alone."
                : "By the rules alone: paths of models with other starts, steps or horizons cannot be paired."}
        </p>
      )}
    </div>
  );
}

type ExportsProps = {
  series: LabSeries;
  title: string;
  svg: RefObject<SVGSVGElement | null>;
  isChart: boolean;
};

function Exports({ series, title, svg, isChart }: ExportsProps) {
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
