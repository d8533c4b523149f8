"use client";

import { useMemo, useState } from "react";
import { formatDateTime } from "../../../../lib/amount/formatDateTime.ts";
import { formatPercent } from "../../../../lib/amount/formatPercent.ts";
import type { PlanRow } from "../../../../lib/engine/views/plan/comparePlan.ts";
import { AmountField } from "../../../ui/AmountField.tsx";
import { EmptyState } from "../../../ui/EmptyState.tsx";
import { Mark } from "../../../ui/Mark.tsx";
import { parseTypedAmount } from "../../../ui/parseTypedAmount.ts";
import { formatShort } from "../../chart/formatValue.ts";
import { toDateText } from "../../fields/dateText.ts";
import { isJsonObject } from "../../model/Json.ts";
import { readAt } from "../../model/jsonAt.ts";
import type { TokenUnit } from "../../results/LabPicture.ts";
import { AnswerArea } from "../AnswerArea.tsx";
import { CsvField, type CsvSource } from "../csv/CsvField.tsx";
import { csvCodes, csvErrorOf } from "../csv/errorWith.ts";
import { useViewAnswer } from "../engine/useViewAnswer.ts";
import { readForm } from "../form/readForm.ts";
import { NoModel } from "../NoModel.tsx";
import type { ViewProps } from "../ViewProps.ts";
import { nameOf, type PlanAnswer, type PlanRequest } from "./measurePlan.ts";
import { PlanResults } from "./PlanResults.tsx";

/** The model as a plan, and what the chain showed beside it. */
export function PlanView({ model, token }: ViewProps) {
  const [source, setSource] = useState<CsvSource>({ text: "" });
  const [tolerance, setTolerance] = useState("0");
  const [bucket, setBucket] = useState<string | undefined>(undefined);
  const request = useMemo(() => {
    const { values } = readForm({
      tolerance: () => parseTypedAmount(tolerance, { decimals: token.decimals }),
    });
    if (model === undefined || source.text.trim() === "" || values === undefined) return undefined;
    return { model, csv: source.text, bucket, ...values } satisfies PlanRequest;
  }, [model, source, tolerance, bucket, token]);
  const state = useViewAnswer("plan", request);
  return (
    <>
      <CsvField
        label="History, CSV of date,bucket,amount"
        source={source}
        onChange={setSource}
        hint={`Amounts in whole ${token.symbol}. The bucket “total” is the total supply.`}
        example={exampleOf(model)}
        error={csvErrorOf(state.error)}
      />
      <div className="mb-4 grid gap-3 sm:grid-cols-2">
        <AmountField
          label="May differ by"
          text={tolerance}
          symbol={token.symbol}
          decimals={token.decimals}
          onChange={setTolerance}
        />
      </div>
      {model === undefined && <NoModel />}
      {source.text.trim() === "" ? (
        <EmptyState title="No history yet">
          Paste what each bucket held on some dates, or import it. Each is held against what this
          model says for that second.
        </EmptyState>
      ) : (
        <AnswerArea state={state} shownElsewhere={csvCodes}>
          {(answer) => (
            <>
              <Verdict answer={answer} token={token} />
              <PlanResults answer={answer} token={token} onBucket={setBucket} />
            </>
          )}
        </AnswerArea>
      )}
    </>
  );
}

function Verdict({ answer, token }: { answer: PlanAnswer; token: TokenUnit }) {
  const { compared, deviating, first, largest, unobserved } = answer;
  const missing =
    unobserved.length === 0 ? "" : ` Not observed: ${unobserved.slice(0, 8).join(", ")}.`;
  if (first === undefined || largest === undefined) {
    return (
      <p className="mb-4">
        <Mark level={compared === 0 ? "notChecked" : "ok"} />{" "}
        {compared === 0 ? "Nothing was observed." : `All ${compared} amounts are as planned.`}
        {missing}
      </p>
    );
  }
  return (
    <p className="mb-4">
      <Mark level="warning" /> {deviating} of {compared} amounts differ. The first is{" "}
      {describeRow(first, token)}. The largest is {describeRow(largest, token)}.{missing}
    </p>
  );
}

function describeRow(row: PlanRow, token: TokenUnit): string {
  const { difference, relative, at } = row;
  const size = difference < 0n ? -difference : difference;
  const way = difference < 0n ? "less" : "more";
  const share = relative.denominator === 0n ? "" : ` (${formatPercent(relative)})`;
  return `${nameOf(row)} on ${formatDateTime(at)}: ${formatShort(size, token)} ${way}${share}`;
}

/** The model's own first date and buckets, as someone would write them down. */
function exampleOf(model: ViewProps["model"]): string {
  const asOf = readAt(model ?? {}, ["asOf"]);
  const buckets = readAt(model ?? {}, ["buckets"]);
  const date = toDateText(asOf);
  const lines = (Array.isArray(buckets) ? buckets : []).slice(0, 3).flatMap((bucket) => {
    if (!isJsonObject(bucket) || date === undefined) return [];
    const { id, amount } = bucket;
    return /^[^",\r\n]+$/.test(String(id)) ? [`${date}Z,${id},${amount}`] : [];
  });
  return ["date,bucket,amount", ...lines].join("\n");
}
