"use client";

import { useState } from "react";
import type { Assumption } from "../../../lib/engine/questions/Assumption.ts";
import type { SensitivityReport } from "../../../lib/engine/questions/askModel.ts";
import type { Quantity } from "../../../lib/engine/questions/Figure.ts";
import { Button } from "../../ui/Button.tsx";
import { ErrorNotice } from "../../ui/ErrorNotice.tsx";
import { ProgressNote } from "../../ui/ProgressNote.tsx";
import { SelectField } from "../../ui/SelectField.tsx";
import { Table } from "../../ui/Table.tsx";
import type { LabEngine } from "../engine/LabEngine.ts";
import { nameField } from "../fields/nameField.ts";
import type { JsonObject } from "../model/Json.ts";
import { parseJsonPath } from "../model/jsonAt.ts";
import { type ConditionForm, questionQuantities, readCondition } from "./conditionForm.ts";
import { formatAssumption } from "./formatAssumption.ts";
import { formatFigureOf } from "./formatFigureOf.ts";
import { useQuestion } from "./useQuestion.ts";

type SensitivityPanelProps = {
  engine: LabEngine;
  model: JsonObject;
  symbol: string;
  condition: ConditionForm;
  paths: number;
};

/** Which assumptions a figure hangs on, and at which value of each the condition flips. */
export function SensitivityPanel(props: SensitivityPanelProps) {
  const { engine, model, symbol, condition, paths } = props;
  const [quantity, setQuantity] = useState<Quantity>("total");
  const [asked, setAsked] = useState<{ model: JsonObject; quantity: Quantity } | undefined>();
  const { answer, error, progress, ask, stop } = useQuestion<SensitivityReport>();
  const rank = () => {
    const held = readCondition(condition);
    setAsked({ model, quantity });
    void ask((options) =>
      engine.rank(
        {
          model,
          paths,
          figure: { quantity, level: "p50" },
          ...(held === undefined ? {} : { condition: held }),
        },
        options,
      ),
    );
  };
  return (
    <div className="mb-6">
      <h3 className="mb-2 font-[580]">What matters most</h3>
      <div className="mb-3 flex flex-wrap items-end gap-3">
        <div className="w-64 max-w-full">
          <SelectField
            label="Median at the end of"
            value={quantity}
            options={questionQuantities.map(({ id, label }) => ({ value: id, label }))}
            onChange={(id) => setQuantity(id as Quantity)}
          />
        </div>
        <Button onClick={rank} isPending={progress !== undefined}>
          Rank the assumptions
        </Button>
      </div>
      {progress !== undefined && (
        <ProgressNote
          text="Changing each assumption by a tenth"
          done={Math.round(progress * 100)}
          of={100}
          onStop={stop}
        />
      )}
      {error !== undefined && <ErrorNotice error={error} title="The ranking failed." />}
      {answer !== undefined && asked !== undefined && (
        <Ranking
          report={answer}
          asked={asked}
          symbol={symbol}
          isOld={asked.model !== model || asked.quantity !== quantity}
        />
      )}
    </div>
  );
}

type RankingProps = {
  report: SensitivityReport;
  asked: { model: JsonObject; quantity: Quantity };
  symbol: string;
  isOld: boolean;
};

const mostRows = 12;

function Ranking({ report, asked, symbol, isOld }: RankingProps) {
  const moving = report.ranking.filter(({ swing }) => swing > 0);
  const value = (figure: number) => formatFigureOf(figure, asked.quantity, symbol);
  const unbroken = (text: string) => <span className="whitespace-nowrap">{text}</span>;
  const hasFlip = moving.some(({ breakEven }) => breakEven !== undefined);
  const textOf = (assumption: Assumption, own: string | number) =>
    formatAssumption(own, assumption, symbol);
  return (
    <div className={isOld ? "opacity-45" : ""}>
      <p className="mb-2 text-small text-soft">
        {isOld ? "Of the model as it was when asked. " : ""}
        {moving.length === 0
          ? "No assumption moves it."
          : `It is ${value(report.figure)}; beside it what a tenth less or more of each makes of it.`}
      </p>
      {moving.length > 0 && (
        <div className="overflow-x-auto text-small">
          <Table
            caption="Assumptions by how far they move the figure"
            columns={[
              { id: "name", head: "Assumption" },
              { id: "own", head: "Now", isNumber: true },
              { id: "less", head: "10 % less", isNumber: true },
              { id: "more", head: "10 % more", isNumber: true },
              ...(hasFlip ? [{ id: "flip", head: "Condition flips at", isNumber: true }] : []),
            ]}
            rows={moving.slice(0, mostRows).map(({ assumption, less, more, breakEven }) => ({
              id: assumption.path,
              cells: [
                <span key="name" title={assumption.path}>
                  {nameField(asked.model, parseJsonPath(assumption.path))}
                </span>,
                unbroken(textOf(assumption, assumption.value)),
                unbroken(less === undefined ? "not possible" : value(less.figure)),
                unbroken(more === undefined ? "not possible" : value(more.figure)),
                ...(hasFlip
                  ? [
                      breakEven === undefined ? (
                        "nowhere near"
                      ) : (
                        <span key="flip" title={String(breakEven.value)}>
                          {textOf(assumption, breakEven.value)}
                        </span>
                      ),
                    ]
                  : []),
              ],
            }))}
          />
        </div>
      )}
    </div>
  );
}
