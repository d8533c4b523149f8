"use client";

import { useDeferredValue, useEffect, useMemo, useState } from "react";
import { cleanText } from "../ui/cleanText.ts";
import { ErrorNotice } from "../ui/ErrorNotice.tsx";
import { useUrlText } from "../ui/useUrlText.ts";
import type { NamedChange } from "./chart/ChangeList.tsx";
import { ChartSection } from "./chart/ChartSection.tsx";
import { ModelPanel } from "./editor/ModelPanel.tsx";
import { startLabEngine } from "./engine/startLabEngine.ts";
import { findField } from "./fields/findField.ts";
import { formatField } from "./fields/formatField.ts";
import { nameField } from "./fields/nameField.ts";
import { LabAnswer } from "./LabAnswer.tsx";
import { LabToolbar } from "./LabToolbar.tsx";
import { MetricsSections } from "./metrics/MetricsSections.tsx";
import { describeChanges } from "./model/describeChanges.ts";
import type { JsonObject, JsonValue } from "./model/Json.ts";
import { parseJsonPath, readAt } from "./model/jsonAt.ts";
import { type LabDocument, modelOf, type Side } from "./model/LabDocument.ts";
import { QuestionsSection } from "./questions/QuestionsSection.tsx";
import { StressRow } from "./stress/StressRow.tsx";
import { useLabModels } from "./useLabModels.ts";
import { useLabPicture } from "./useLabPicture.ts";
import { useLabRequest } from "./useLabRequest.ts";
import { type LabStart, useLabUrl } from "./useLabUrl.ts";
import { useLastValid } from "./useLastValid.ts";
import { ViewsSection } from "./views/ViewsSection.tsx";

const tokenSymbol = ["token", "symbol"];

type LabWorkbenchProps = { start: LabStart; onLink: (start: LabStart | "dao") => void };

/** The models on one side, what follows from them on the other. */
export function LabWorkbench({ start, onLink }: LabWorkbenchProps) {
  const [engine] = useState(startLabEngine);
  useEffect(() => () => engine.close(), [engine]);
  const models = useLabModels(start.document);
  const { document, side, editor } = models;
  const [quantity, setQuantity] = useUrlText("show");
  useLabUrl(document, onLink);
  const { request, issues } = useLabRequest(document, quantity ?? "total");
  const isValid = request !== undefined;
  useEffect(() => editor.issues.set(issues[side]), [editor, issues, side]);
  const drawn = useLabPicture(engine, request);
  // The controls answer first; what follows from them may come a moment later.
  const picture = useDeferredValue(drawn.picture);
  const shown = useDeferredValue(modelOf(document, side));
  const askable = useDeferredValue(useLastValid(modelOf(document, side), { side, issues }));
  const changes = useMemo(() => namedChanges(document), [document]);
  return (
    <>
      {start.error !== undefined && (
        <div className="mb-5">
          <ErrorNotice error={start.error} title="The link could not be opened." />
        </div>
      )}
      <LabToolbar models={models} />
      <StressRow
        models={models}
        onStress={(moved) => {
          // A chart that was chosen stays; the supply may not move at all.
          if (quantity === null || quantity === "total") setQuantity(moved);
        }}
      />
      <LabAnswer picture={picture} isCurrent={isValid} />
      <div className="lg:grid lg:grid-cols-[minmax(0,1fr)_24rem] lg:grid-rows-[auto_1fr] lg:gap-x-8">
        {/* On a phone the chart stays in sight as long as the controls do, and no longer. */}
        <div className="lg:contents">
          <ChartSection
            drawn={{ ...drawn, picture }}
            isCurrent={isValid}
            onQuantity={setQuantity}
            changes={changes}
          />
          <ModelPanel
            models={models}
            model={modelOf(document, side)}
            counts={{ baseline: issues.baseline.length, changed: issues.changed.length }}
          />
        </div>
        <div className="min-w-0">
          {picture !== undefined && (
            <MetricsSections metrics={picture.metrics} token={picture.token} />
          )}
          {askable !== undefined && (
            <QuestionsSection
              engine={engine}
              model={askable}
              editor={editor}
              name={questionedName(document, { side, isValid: issues[side].length === 0 })}
            />
          )}
          <ViewsSection model={shown} isValid={isValid} />
        </div>
      </div>
    </>
  );
}

function questionedName(
  { changed }: LabDocument,
  { side, isValid }: { side: Side; isValid: boolean },
): string {
  const name = changed === undefined ? "" : side;
  return isValid ? name : `last valid ${name}`.trim();
}

function namedChanges({ baseline, changed }: LabDocument): readonly NamedChange[] {
  if (changed === undefined) return [];
  const symbolOf = (model: JsonObject) => cleanText(String(readAt(model, tokenSymbol) ?? ""), 16);
  return describeChanges(baseline, changed).map(({ path, before, after }) => {
    const place = parseJsonPath(path);
    const text = (model: JsonObject, value: JsonValue | undefined) =>
      formatField(value, {
        form: findField(model, place),
        symbol: path === "market.pool.quote" ? "quote" : symbolOf(model),
      });
    const name = nameField(after === undefined ? baseline : changed, place);
    return { path, name, before: text(baseline, before), after: text(changed, after) };
  });
}
