"use client";

import { useMemo, useState } from "react";
import { EmptyState } from "../../../ui/EmptyState.tsx";
import { AnswerArea } from "../AnswerArea.tsx";
import { CsvField, type CsvSource } from "../csv/CsvField.tsx";
import { csvCodes, csvErrorOf, errorWith } from "../csv/errorWith.ts";
import { useViewAnswer } from "../engine/useViewAnswer.ts";
import type { ViewProps } from "../ViewProps.ts";
import { HoldersFields } from "./HoldersFields.tsx";
import { HoldersResults } from "./HoldersResults.tsx";
import { readHoldersForm, startHoldersForm } from "./holdersForm.ts";
import type { HoldersRequest } from "./measureHolders.ts";

const payerCodes = ["lab.payerShort"];
const supplyCodes = ["lab.supplyTooSmall"];

/** Holders, how concentrated they are, and who can decide, before and after a grant or mint. */
export function HoldersView({ token }: ViewProps) {
  const [source, setSource] = useState<CsvSource>({ text: "" });
  const [form, setForm] = useState(startHoldersForm);
  const { decimals, symbol } = token;
  const read = useMemo(() => readHoldersForm(form, decimals), [form, decimals]);
  const request = useMemo<HoldersRequest | undefined>(() => {
    if (read.values === undefined || source.text.trim() === "") return undefined;
    return { ...read.values, csv: source.text, decimals };
  }, [read, source, decimals]);
  const state = useViewAnswer("holders", request);
  const payer = errorWith(state.error, payerCodes);
  const supply = errorWith(state.error, supplyCodes);
  return (
    <>
      <CsvField
        label="Holders, CSV of address,amount[,votes]"
        source={source}
        onChange={setSource}
        hint={`Amounts in whole ${symbol}. Without votes every token counts as one.`}
        example={example}
        error={csvErrorOf(state.error)}
      />
      <HoldersFields
        form={form}
        onChange={(change) => setForm((before) => ({ ...before, ...change }))}
        errors={{
          ...read.errors,
          ...(payer === undefined ? {} : { from: payer }),
          ...(supply === undefined ? {} : { supply }),
        }}
        token={token}
      />
      {source.text.trim() === "" ? (
        <EmptyState title="No holders yet">
          Paste a list of holders or import one, such as a block explorer’s export. What is not
          listed is not counted.
        </EmptyState>
      ) : (
        <AnswerArea state={state} shownElsewhere={[...csvCodes, ...payerCodes, ...supplyCodes]}>
          {(answer) => <HoldersResults answer={answer} token={token} top={request?.top} />}
        </AnswerArea>
      )}
    </>
  );
}

/** Addresses of nobody. */
const example = [
  "address,amount",
  `0x${"1".repeat(40)},400000`,
  `0x${"2".repeat(40)},300000`,
  `0x${"3".repeat(40)},200000`,
  `0x${"4".repeat(40)},100000`,
].join("\n");
