"use client";

import { useDeferredValue, useEffect, useMemo, useState } from "react";
import { ErrorNotice } from "../ui/ErrorNotice.tsx";
import { useUrlText } from "../ui/useUrlText.ts";
import type { NamedChange } from "./chart/ChangeList.tsx";
import { ChartSection } from "./chart/ChartSection.tsx";
import { ModelPanel } from "./editor/ModelPanel.tsx";
import { startLabEngine } from "./engine/startLabEngine.ts";
import { nameField } from "./fields/nameField.ts";
import { LabAnswer } from "./LabAnswer.tsx";
import { LabToolbar } from "./LabToolbar.tsx";
import { MetricsSections } from "./metrics/MetricsSections.tsx";
import { describeChanges } from "./model/describeChanges.ts";
import { parseJsonPath } from "./model/jsonAt.ts";
import { type LabDocument, modelOf } from "./model/LabDocument.ts";
import { QuestionsSection } from "./questions/QuestionsSection.tsx";
import { StressRow } from "./stress/StressRow.tsx";
import { useLabModels } from "./useLabModels.ts";
import { useLabPicture } from "./useLabPicture.ts";
import { useLabRequest } from "./useLabRequest.ts";
import { type LabStart, useLabUrl } from "./useLabUrl.ts";
import { ViewsSection } from "./views/ViewsSection.tsx";

type LabWorkbenchProps = { start: LabStart; onLink: (start: LabStart) => void };

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
  const askable = useDeferredValue(modelOf(document, side));
  const changes = useMemo(() => namedChanges(document), [document]);
  return (
    <>
      {start.error !== undefined && (
        <div className="mb-5">
          <ErrorNotice error={start.error} title="The link could not be opened." />
        </div>
      )}
      <LabToolbar models={models} />
      <StressRow models={models} />
      <LabAnswer picture={picture} isCurrent={isValid} />
      <div className="lg:grid lg:grid-cols-[minmax(0,1fr)_24rem] lg:grid-rows-[auto_1fr] lg:gap-x-8">
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
        <div className="min-w-0">
          {picture !== undefined && (
            <MetricsSections metrics={picture.metrics} token={picture.token} />
          )}
          {isValid && (
            <QuestionsSection
              engine={engine}
              model={askable}
              editor={editor}
              name={document.changed === undefined ? "" : side}
            />
          )}
          <ViewsSection model={askable} isValid={isValid} />
        </div>
      </div>
    </>
  );
}

function namedChanges({ baseline, changed }: LabDocument): readonly NamedChange[] {
  if (changed === undefined) return [];
  return describeChanges(baseline, changed).map((change) => ({
    ...change,
    name: nameField(changed, parseJsonPath(change.path)),
  }));
}
