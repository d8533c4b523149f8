"use client";

import { useDeferredValue, useEffect, useMemo, useState } from "react";
import { ErrorNotice } from "../ui/ErrorNotice.tsx";
import { useUrlText } from "../ui/useUrlText.ts";
import type { NamedChange } from "./chart/ChangeList.tsx";
import { ChartSection } from "./chart/ChartSection.tsx";
import { ModelPanel } from "./editor/ModelPanel.tsx";
import type { LabRequest } from "./engine/LabEngine.ts";
import { startLabEngine } from "./engine/startLabEngine.ts";
import { nameField } from "./fields/nameField.ts";
import { LabAnswer } from "./LabAnswer.tsx";
import { LabToolbar } from "./LabToolbar.tsx";
import { MetricsSections } from "./metrics/MetricsSections.tsx";
import { checkLab } from "./model/checkLab.ts";
import { describeChanges } from "./model/describeChanges.ts";
import { parseJsonPath } from "./model/jsonAt.ts";
import { type LabDocument, modelOf } from "./model/LabDocument.ts";
import { QuestionsSection } from "./questions/QuestionsSection.tsx";
import { StressRow } from "./stress/StressRow.tsx";
import { useLabModels } from "./useLabModels.ts";
import { useLabPicture } from "./useLabPicture.ts";
import { type LabStart, useLabUrl } from "./useLabUrl.ts";

type LabWorkbenchProps = { start: LabStart; onLink: (start: LabStart) => void };

/** The models on one side, what follows from them on the other. */
export function LabWorkbench({ start, onLink }: LabWorkbenchProps) {
  const [engine] = useState(startLabEngine);
  useEffect(() => () => engine.close(), [engine]);
  const models = useLabModels(start.document);
  const { document, side, editor } = models;
  const [quantity, setQuantity] = useUrlText("show");
  useLabUrl(document, onLink);

  const baselineIssues = useMemo(() => checkLab(document.baseline), [document.baseline]);
  const changedIssues = useMemo(
    () => (document.changed === undefined ? [] : checkLab(document.changed)),
    [document.changed],
  );
  const issues = side === "changed" ? changedIssues : baselineIssues;
  useEffect(() => editor.issues.set(issues), [editor, issues]);
  const isValid = baselineIssues.length === 0 && changedIssues.length === 0;

  const changes = useMemo(() => namedChanges(document), [document]);

  const request = useMemo<LabRequest | undefined>(
    () =>
      isValid
        ? {
            baseline: document.baseline,
            changed: document.changed,
            quantity: quantity ?? "total",
            paths: undefined,
          }
        : undefined,
    [isValid, document, quantity],
  );
  const drawn = useLabPicture(engine, request);
  // The controls answer first; the chart may follow a moment later.
  const picture = useDeferredValue(drawn.picture);
  const askable = useDeferredValue(modelOf(document, side));
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
          counts={{ baseline: baselineIssues.length, changed: changedIssues.length }}
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
