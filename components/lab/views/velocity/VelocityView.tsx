"use client";

import { useMemo, useState } from "react";
import { EmptyState } from "../../../ui/EmptyState.tsx";
import { formatExact } from "../../chart/formatValue.ts";
import { AnswerArea } from "../AnswerArea.tsx";
import { CsvField, type CsvSource } from "../csv/CsvField.tsx";
import { csvCodes, csvErrorOf, errorWith } from "../csv/errorWith.ts";
import { useViewAnswer } from "../engine/useViewAnswer.ts";
import type { ViewProps } from "../ViewProps.ts";
import { circulatingOf } from "./circulatingOf.ts";
import type { VelocityRequest } from "./measureTransfers.ts";
import { VelocityFields } from "./VelocityFields.tsx";
import { VelocityResults } from "./VelocityResults.tsx";
import { readVelocityForm, startVelocityForm } from "./velocityForm.ts";

const circulatingCodes = ["lab.circulatingBelowZero"];

/** How much of a token moves and is distributed in each period, and which periods pass a limit. */
export function VelocityView({ model, token }: ViewProps) {
  const [source, setSource] = useState<CsvSource>({ text: "" });
  const [form, setForm] = useState(startVelocityForm);
  const { decimals, symbol } = token;
  const fallback = useMemo(() => circulatingOf(model, decimals), [model, decimals]);
  const read = useMemo(
    () => readVelocityForm(form, { decimals, fallback }),
    [form, decimals, fallback],
  );
  const request = useMemo<VelocityRequest | undefined>(() => {
    if (read.values === undefined || source.text.trim() === "") return undefined;
    return { ...read.values, csv: source.text };
  }, [read, source]);
  const state = useViewAnswer("velocity", request);
  const circulating = errorWith(state.error, circulatingCodes);
  return (
    <>
      <CsvField
        label="Transfers, CSV of time,from,to,amount"
        source={source}
        onChange={setSource}
        hint={`Amounts in whole ${symbol}, times in UTC. Mints come from the zero address.`}
        example={example}
        error={csvErrorOf(state.error)}
      />
      <VelocityFields
        form={form}
        onChange={(change) => setForm((before) => ({ ...before, ...change }))}
        errors={{
          ...read.errors,
          ...(circulating === undefined ? {} : { circulating }),
        }}
        token={token}
        fallback={formatExact(fallback, token)}
      />
      {source.text.trim() === "" ? (
        <EmptyState title="No transfers yet">
          Paste the token’s transfers or import them, such as a block explorer’s export.
        </EmptyState>
      ) : (
        <AnswerArea state={state} shownElsewhere={[...csvCodes, ...circulatingCodes]}>
          {(answer) => <VelocityResults answer={answer} token={token} />}
        </AnswerArea>
      )}
    </>
  );
}

/** Addresses of nobody. */
const example = [
  "time,from,to,amount",
  `2026-01-02,0x${"1".repeat(40)},0x${"2".repeat(40)},1000`,
  `2026-01-05T12:00:00Z,0x${"2".repeat(40)},0x${"3".repeat(40)},400`,
  `2026-01-14,0x${"0".repeat(40)},0x${"1".repeat(40)},5000`,
  `2026-01-20,0x${"1".repeat(40)},0x${"3".repeat(40)},2500`,
].join("\n");
