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
import { hundredthsOf, isDecimalText } from "../model/decimalText.ts";
import type { JsonObject } from "../model/Json.ts";
import { parseJsonPath } from "../model/jsonAt.ts";
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
  const { answer, error, progress, ask, stop } = useQuestion<Solution>();
  const chosen = assumptions.find((assumption) => assumption.path === path) ?? assumptions[0];
  if (chosen === undefined) return null;
  const to = typed ?? upTo(chosen);
  const held = readCondition(condition);
  const isReady = held !== undefined && isDecimalText(to);
  const find = () => {
    if (held === undefined) return;
    const question = { model, paths, path: chosen.path, from: "0", to, seek, conditions: [held] };
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
          label="from 0 to, as in the model"
          value={to}
          inputMode="decimal"
          onChange={setTyped}
        />
        <Button
          onClick={find}
          isPending={progress !== undefined}
          disabledReason={isReady ? undefined : "Write plain numbers."}
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
      {answer !== undefined && (
        <Answer
          solution={answer}
          assumption={chosen}
          symbol={symbol}
          onUse={(value) => editor.write(chosen.path, value, chosen.title)}
        />
      )}
    </div>
  );
}

/** Five times what stands there; of a share at most the whole. */
function upTo({ unit, value }: Assumption): string {
  const text = String(value);
  if (!isDecimalText(text)) return "1";
  const fiveTimes = hundredthsOf(text, 500, 18);
  return unit === "share" && !fiveTimes.startsWith("0.") ? "1" : fiveTimes;
}

type AnswerProps = {
  solution: Solution;
  assumption: Assumption;
  symbol: string;
  onUse: (value: string | number) => void;
};

function Answer({ solution, assumption, symbol, onUse }: AnswerProps) {
  const text = (value: string | number) => formatAssumption(value, assumption, symbol);
  if (solution.kind === "never") return <p>The condition holds nowhere in this range.</p>;
  const { value } = solution;
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
      <p>
        <strong className="font-[620]" title={String(value)}>
          {text(value)}
        </strong>
        {solution.kind === "always"
          ? ": the condition holds in the whole range."
          : `; at ${text(solution.beyond)} it no longer holds.`}
      </p>
      <Button onClick={() => onUse(value)}>Use it in the model</Button>
    </div>
  );
}
