"use client";

import type { BaseError } from "../../../../lib/errors/BaseError.ts";
import { SelectField } from "../../../ui/SelectField.tsx";
import { TextField } from "../../../ui/TextField.tsx";
import { CsvField } from "../csv/CsvField.tsx";
import type { FormFieldsProps } from "../form/FormFieldsProps.ts";
import type { MarketForm } from "./marketForm.ts";

type PoolFieldsProps = FormFieldsProps<MarketForm> & {
  isModelPoolMissing: boolean;
  ticksError: BaseError | undefined;
  tickError: BaseError | undefined;
};

/** Which pool is sold into. */
export function PoolFields(props: PoolFieldsProps) {
  const { form, onChange, isModelPoolMissing } = props;
  return (
    <div className="mb-4">
      <div className="mb-3 w-80 max-w-full">
        <SelectField
          label="Pool"
          value={form.pool}
          options={[
            { value: "model", label: "of the model’s market" },
            { value: "constantProduct", label: "constant product (v2), typed" },
            { value: "concentrated", label: "concentrated (v3), typed" },
          ]}
          onChange={(pool) =>
            onChange({
              pool: pool === "model" || pool === "concentrated" ? pool : "constantProduct",
            })
          }
        />
      </div>
      {isModelPoolMissing && (
        <p className="text-small text-soft">
          This model’s market has no pool. Add one to it, or type one here.
        </p>
      )}
      {form.pool === "constantProduct" && <ProductFields {...props} />}
      {form.pool === "concentrated" && <ConcentratedFields {...props} />}
    </div>
  );
}

function ProductFields({ form, onChange, errors, token }: PoolFieldsProps) {
  const field = (name: "token" | "quote" | "feeBps", label: string) => (
    <TextField
      label={label}
      value={form[name]}
      inputMode="decimal"
      onChange={(text) => onChange({ [name]: text })}
      error={errors[name]}
    />
  );
  return (
    <div className="grid items-start gap-3 sm:grid-cols-3">
      {field("token", `In the pool, ${token.symbol}`)}
      {field("quote", "In the pool, quote")}
      {field("feeBps", "Fee, basis points")}
    </div>
  );
}

function ConcentratedFields(props: PoolFieldsProps) {
  const { form, onChange, errors, token, ticksError, tickError } = props;
  const field = (
    name: "sqrtPriceX96" | "tick" | "tickSpacing" | "liquidity" | "feePips" | "quoteDecimals",
    label: string,
  ) => (
    <TextField
      label={label}
      value={form[name]}
      inputMode="numeric"
      onChange={(text) => onChange({ [name]: text })}
      error={errors[name] ?? (name === "tick" ? tickError : undefined)}
    />
  );
  return (
    <>
      <div className="mb-3 grid items-start gap-3 sm:grid-cols-2 xl:grid-cols-3">
        <SelectField
          label={`${token.symbol} is`}
          value={form.side}
          options={[
            { value: "token0", label: "token0" },
            { value: "token1", label: "token1" },
          ]}
          onChange={(side) => onChange({ side: side === "token1" ? "token1" : "token0" })}
        />
        {field("sqrtPriceX96", "sqrtPriceX96, from slot0")}
        {field("tick", "tick, from slot0")}
        {field("liquidity", "liquidity")}
        {field("tickSpacing", "tickSpacing")}
        {field("feePips", "fee, in millionths")}
        {field("quoteDecimals", "Decimals of the quote asset")}
      </div>
      <CsvField
        label="Initialised ticks, CSV of tick,liquidityNet"
        source={{ text: form.ticks }}
        onChange={({ text }) => onChange({ ticks: text })}
        hint="rising; without them the liquidity goes on everywhere"
        example={`tick,liquidityNet\n-60,1000000000000000000\n60,-1000000000000000000`}
        error={ticksError}
      />
    </>
  );
}
