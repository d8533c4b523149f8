"use client";

import { useMemo, useState } from "react";
import { isJsonObject } from "../../model/Json.ts";
import { AnswerArea } from "../AnswerArea.tsx";
import { csvCodes, csvErrorOf, errorWith } from "../csv/errorWith.ts";
import { useViewAnswer } from "../engine/useViewAnswer.ts";
import { NoModel } from "../NoModel.tsx";
import type { ViewProps } from "../ViewProps.ts";
import { EmissionResults } from "./EmissionResults.tsx";
import { MarketFields } from "./MarketFields.tsx";
import {
  type MarketForm,
  readMarketForm,
  readPoolForm,
  readQuoteDecimals,
  startMarketForm,
} from "./marketForm.ts";
import type { MarketRequest } from "./measureMarket.ts";
import { PoolFields } from "./PoolFields.tsx";
import { PoolFigures } from "./PoolFigures.tsx";
import { SellingResults } from "./SellingResults.tsx";
import { UnlockTable } from "./UnlockTable.tsx";

const tickCodes = ["lab.tickMismatch", "engine.invalidPool"];

/** What a model releases and issues, against the market that has to take it. */
export function MarketView({ model, token }: ViewProps) {
  const hasPool = isJsonObject(model?.market) && isJsonObject(model.market.pool);
  const [form, setForm] = useState<MarketForm>(() => ({
    ...startMarketForm,
    pool: hasPool ? "model" : "constantProduct",
  }));
  const [unlock, setUnlock] = useState(0);
  const { decimals } = token;
  const pool = useMemo(() => readPoolForm(form, decimals), [form, decimals]);
  const rest = useMemo(() => readMarketForm(form, decimals), [form, decimals]);
  const quoteDecimals = readQuoteDecimals(form, decimals);
  const isMissing = form.pool === "model" && !hasPool && model !== undefined;
  const request = useMemo<MarketRequest | undefined>(() => {
    if (model === undefined || pool.values === undefined || rest.values === undefined) {
      return undefined;
    }
    return isMissing ? undefined : { ...rest.values, model, pool: pool.values, unlock };
  }, [model, pool, rest, unlock, isMissing]);
  const state = useViewAnswer("market", request);
  // Of a concentrated pool they are about its tick; of another they stand above the answer.
  const besideTick = form.pool === "concentrated" ? tickCodes : [];
  const change = (part: Partial<MarketForm>) => setForm((before) => ({ ...before, ...part }));
  const unit = { token, quoteDecimals: quoteDecimals ?? 18 };
  return (
    <>
      <PoolFields
        form={form}
        onChange={change}
        errors={typedErrors(form, pool.errors)}
        token={token}
        isModelPoolMissing={isMissing}
        ticksError={csvErrorOf(state.error)}
        tickError={errorWith(state.error, besideTick)}
      />
      <MarketFields form={form} onChange={change} errors={rest.errors} token={token} />
      {model === undefined && <NoModel />}
      {request === undefined && model !== undefined && (
        <p className="mb-4 text-soft">Give a pool, and see what selling into it does.</p>
      )}
      {form.pool === "concentrated" && quoteDecimals === undefined ? null : (
        <AnswerArea state={state} shownElsewhere={[...csvCodes, ...besideTick]}>
          {(answer) => (
            <>
              <PoolFigures answer={answer} unit={unit} />
              <UnlockTable answer={answer} form={form} unit={unit} />
              <SellingResults answer={answer} unlock={unlock} onUnlock={setUnlock} unit={unit} />
              <EmissionResults table={answer.emission} token={token} />
            </>
          )}
        </AnswerArea>
      )}
    </>
  );
}

/** A field that nothing was typed into yet is not wrong. */
function typedErrors(form: MarketForm, errors: ReturnType<typeof readPoolForm>["errors"]) {
  return Object.fromEntries(
    Object.entries(errors).filter(([name]) => form[name as keyof MarketForm].trim() !== ""),
  );
}
