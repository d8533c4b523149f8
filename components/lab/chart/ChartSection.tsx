"use client";

import { useMemo, useRef, useState } from "react";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { ErrorNotice } from "../../ui/ErrorNotice.tsx";
import { Skeleton } from "../../ui/Skeleton.tsx";
import { Tabs } from "../../ui/Tabs.tsx";
import type { LabPicture } from "../results/LabPicture.ts";
import { isSpread } from "../results/listQuantities.ts";
import type { LabDrawn } from "../useLabPicture.ts";
import { ChangeList, type NamedChange } from "./ChangeList.tsx";
import { ChartFiles } from "./ChartFiles.tsx";
import { LabPlot } from "./LabPlot.tsx";
import { LabReadout } from "./LabReadout.tsx";
import { type Layers, seriesOf } from "./LabSeries.ts";
import { LabTable } from "./LabTable.tsx";
import { LayerToggles } from "./LayerToggles.tsx";
import { LogToggle, useLogScale } from "./LogToggle.tsx";
import { QuantitySelect } from "./QuantitySelect.tsx";
import { StatusLine } from "./StatusLine.tsx";

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
  const scale = useLogScale(series);
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
                isLog={scale.isLog}
                svgRef={svg}
              />
            )}
          </div>
        </Tabs>
      </div>
      <div className="mb-7 min-w-0 lg:col-start-1">
        {view !== "table" && <LabReadout series={series} index={index} />}
        <StatusLine picture={shown} drawn={drawn} isCurrent={isCurrent} />
        <LayerToggles layers={layers} onChange={setLayers} picture={shown} view={view} />
        {view !== "table" && <LogToggle scale={scale} />}
        <ChartFiles series={series} title={title} svg={svg} isChart={view !== "table"} />
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
