"use client";

import { useMemo, useState } from "react";
import type { Assumption } from "../../../lib/engine/questions/Assumption.ts";
import type { Solution } from "../../../lib/engine/questions/solve.ts";
import { Button } from "../../ui/Button.tsx";
import { ErrorNotice } from "../../ui/ErrorNotice.tsx";
import { ProgressNote } from "../../ui/ProgressNote.tsx";
import { SelectField } from "../../ui/SelectField.tsx";
import { TextField } from "../../ui/TextField.tsx";
import type { LabEngine } from "../engine/LabEngine.ts";
import type { ModelEditor } from "../fields/EditContext.tsx";
import { nameField } from "../fields/nameField.ts";
import type { JsonObject } from "../model/Json.ts";
import { parseJsonPath } from "../model/jsonAt.ts";
import { rangeUnit, readRange, startRange } from "./assumptionRange.ts";
import { assumptionsOf } from "./assumptionsOf.ts";
import { type ConditionForm, readCondition } from "./conditionForm.ts";
import { formatAssumption } from "./formatAssumption.ts";
import { useQuestion } from "./useQuestion.ts";

type SolvePanelProps = {
  engine: LabEngine;
  model: JsonObject;
  editor: ModelEditor;
  symbol: string;
  condition: ConditionForm;
  paths: number;
};

type Seek = "largest" | "smallest";

/** The largest or smallest value of one assumption for which the condition holds. */
export function SolvePanel(props: SolvePanelProps) {
  const { engine, model, editor, symbol, condition, paths } = props;
  const assumptions = useMemo(() => assumptionsOf(model), [model]);
  const [path, setPath] = useState<string | undefined>(undefined);
  const [seek, setSeek] = useState<Seek>("largest");
  const [typed, setTyped] = useState<string | undefined>(undefined);
  const [asked, setAsked] = useState<Asked | undefined>(undefined);
  const { answer, error, progress, ask, stop } = useQuestion<Solution>();
  const chosen = assumptions.find((assumption) => assumption.path === path) ?? assumptions[0];
  if (chosen === undefined) return null;
  const shown = typed ?? startRange(chosen);
  const to = readRange(shown, chosen);
  const held = readCondition(condition);
  const unit = rangeUnit(chosen, symbol);
  const find = () => {
    if (held === undefined || to === undefined) return;
    const question = { model, paths, path: chosen.path, from: "0", to, seek, conditions: [held] };
    setAsked({ model, assumption: chosen, seek, to, condition });
    void ask((options) => engine.solve(question, options));
  };
  return (
    <div className="mb-6">
      <h3 className="mb-2 font-[580]">How far it may go</h3>
      <div className="mb-3 grid items-end gap-3 sm:grid-cols-[8rem_minmax(0,1fr)_10rem_auto]">
        <SelectField
          label="The"
          value={seek}
          options={[
            { value: "largest", label: "largest" },
            { value: "smallest", label: "smallest" },
          ]}
          onChange={(text) => setSeek(text === "smallest" ? "smallest" : "largest")}
        />
        <SelectField
          label="value of"
          value={chosen.path}
          options={assumptions.map((assumption) => ({
            value: assumption.path,
            label: nameField(model, parseJsonPath(assumption.path)),
          }))}
          onChange={(next) => {
            setPath(next);
            setTyped(undefined);
          }}
        />
        <TextField
          label={unit === "" ? "from 0 to" : `from 0 to, ${unit}`}
          value={shown}
          inputMode="decimal"
          onChange={setTyped}
        />
        <Button
          onClick={find}
          isPending={progress !== undefined}
          disabledReason={
            held === undefined || to === undefined ? "Write plain numbers above 0." : undefined
          }
        >
          Find it
        </Button>
      </div>
      {progress !== undefined && (
        <ProgressNote
          text="Trying values"
          done={Math.round(progress * 100)}
          of={100}
          onStop={stop}
        />
      )}
      {error !== undefined && <ErrorNotice error={error} title="No value could be found." />}
      {answer !== undefined && asked !== undefined && (
        <Answer
          solution={answer}
          asked={asked}
          symbol={symbol}
          isOld={
            asked.model !== model ||
            asked.assumption.path !== chosen.path ||
            asked.seek !== seek ||
            asked.to !== to ||
            asked.condition !== condition
          }
          onUse={(value) => editor.write(asked.assumption.path, value, asked.assumption.title)}
        />
      )}
    </div>
  );
}

/** What was asked, so that its answer is not taken for that of another question. */
type Asked = {
  model: JsonObject;
  assumption: Assumption;
  seek: Seek;
  to: string;
  condition: ConditionForm;
};

type AnswerProps = {
  solution: Solution;
  asked: Asked;
  symbol: string;
  isOld: boolean;
  onUse: (value: string | number) => void;
};

function Answer({ solution, asked, symbol, isOld, onUse }: AnswerProps) {
  const { assumption, model, seek } = asked;
  const text = (value: string | number) => formatAssumption(value, assumption, symbol);
  const name = nameField(model, parseJsonPath(assumption.path));
  const age = isOld ? <span className="text-soft">Of what was asked before. </span> : null;
  if (solution.kind === "never") {
    return (
      <p>
        {age}
        {name}: the condition holds nowhere in this range.
      </p>
    );
  }
  const { value } = solution;
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
      <p>
        {age}
        {name}, at {seek === "largest" ? "most" : "least"}{" "}
        <strong className="font-[620]" title={String(value)}>
          {text(value)}
        </strong>
        {solution.kind === "always"
          ? ": the condition holds in the whole range."
          : `; at ${text(solution.beyond)} it no longer holds.`}
      </p>
      <Button
        onClick={() => onUse(value)}
        disabledReason={
          isOld ? "The model or the question changed since. Find it again." : undefined
        }
      >
        Use it in the model
      </Button>
    </div>
  );
}
