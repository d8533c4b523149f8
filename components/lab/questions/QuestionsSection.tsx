"use client";

import { memo, useState } from "react";
import { Section } from "../../ui/Section.tsx";
import type { LabEngine } from "../engine/LabEngine.ts";
import type { ModelEditor } from "../fields/EditContext.tsx";
import type { JsonObject } from "../model/Json.ts";
import { readAt } from "../model/jsonAt.ts";
import { ConditionFields } from "./ConditionFields.tsx";
import { startCondition } from "./conditionForm.ts";
import { SensitivityPanel } from "./SensitivityPanel.tsx";
import { SolvePanel } from "./SolvePanel.tsx";

/** Fewer than the chart's: a question runs the model tens of times, on the same random numbers. */
const questionPaths = 2_000;

type QuestionsSectionProps = {
  engine: LabEngine;
  model: JsonObject;
  editor: ModelEditor;
  /** Which of two models is asked; empty where there is one. */
  name: string;
};

/** What a model's figures hang on, and how far an assumption may go under a condition. */
export const QuestionsSection = memo(function QuestionsSection(props: QuestionsSectionProps) {
  const { engine, model, editor, name } = props;
  const [condition, setCondition] = useState(startCondition);
  const symbol = String(readAt(model, ["token", "symbol"]) ?? "");
  const shared = { engine, model, symbol, condition, paths: questionPaths };
  return (
    <Section
      title="Questions"
      note={`${name === "" ? "" : `of the ${name} model, `}on 2,000 paths`}
    >
      <div className="mb-5">
        <ConditionFields form={condition} onChange={setCondition} symbol={symbol} />
      </div>
      <SensitivityPanel {...shared} />
      <SolvePanel {...shared} editor={editor} />
    </Section>
  );
});
