"use client";

import { useMemo } from "react";
import { Button } from "../../ui/Button.tsx";
import { Tabs } from "../../ui/Tabs.tsx";
import { EditorContext, NamesContext } from "../fields/EditContext.tsx";
import { modelNames } from "../fields/modelNames.ts";
import type { ModelNames } from "../fields/startValue.ts";
import type { JsonObject } from "../model/Json.ts";
import type { Side } from "../model/LabDocument.ts";
import { QuietButton } from "../QuietButton.tsx";
import type { LabModels } from "../useLabModels.ts";
import { IssueList } from "./IssueList.tsx";
import { ModelEditor } from "./ModelEditor.tsx";
import { PresetNotes } from "./PresetNotes.tsx";

type ModelPanelProps = {
  models: LabModels;
  model: JsonObject;
  /** How many things are wrong with each. */
  counts: Readonly<Record<Side, number>>;
};

/** The controls of one of the models, and what can be done with both. */
export function ModelPanel({ models, model, counts }: ModelPanelProps) {
  const { document, side, setSide, editor, replace } = models;
  const names = useStableNames(model);
  const isCompared = document.changed !== undefined;
  const compare = () => {
    replace("comparison", (now) => ({ ...now, changed: now.baseline }));
    setSide("changed");
  };
  const controls = (
    <>
      <IssueList model={model} />
      <ModelEditor key={side} model={model} />
    </>
  );
  return (
    <EditorContext value={editor}>
      <NamesContext value={names}>
        <section
          aria-label="Model"
          className="min-w-0 max-lg:**:scroll-mt-88 lg:sticky lg:top-3 lg:col-start-2 lg:row-span-3 lg:row-start-1 lg:max-h-[calc(100dvh-1.5rem)] lg:self-start lg:overflow-y-auto lg:pr-3 lg:pl-1"
        >
          {isCompared ? (
            <Tabs
              label="Which model the controls are of"
              tabs={[
                { id: "baseline", label: tabLabel("Baseline", counts.baseline) },
                { id: "changed", label: tabLabel("Changed", counts.changed) },
              ]}
              value={side}
              onChange={setSide}
              heading={
                <span className="-ml-1">
                  <QuietButton
                    onClick={() => replace("end of comparison", ({ baseline }) => ({ baseline }))}
                  >
                    Stop comparing
                  </QuietButton>
                </span>
              }
            >
              {controls}
            </Tabs>
          ) : (
            <>
              <div className="mb-4">
                <Button onClick={compare}>Compare with a changed copy</Button>
              </div>
              {controls}
            </>
          )}
          <PresetNotes model={document.baseline} />
        </section>
      </NamesContext>
    </EditorContext>
  );
}

function tabLabel(name: string, count: number): string {
  return count === 0 ? name : `${name}, ${count} to correct`;
}

/** The same object as long as nothing in it changes, so that fields need not be drawn again. */
function useStableNames(model: JsonObject): ModelNames {
  const text = JSON.stringify(modelNames(model));
  return useMemo(() => JSON.parse(text) as ModelNames, [text]);
}
