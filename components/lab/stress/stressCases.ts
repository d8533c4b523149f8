import type { FieldForm } from "../fields/FieldForm.ts";
import { roundTo } from "../fields/numberText.ts";
import { hundredthsOf, isDecimalText } from "../model/decimalText.ts";
import { isJsonObject, type JsonObject, type JsonValue } from "../model/Json.ts";
import { readAt } from "../model/jsonAt.ts";
import { type FieldChange, mapMechanisms } from "./mapFields.ts";

/** Something bad that may happen to a model, as a change of it. */
export type StressCase = {
  readonly id: string;
  readonly title: string;
  /** What it does, before it is pressed. */
  readonly summary: string;
  /** The model under stress; `undefined` where it would change nothing. */
  readonly apply: (model: JsonObject) => JsonObject | undefined;
  /** What it moves, to be charted. */
  readonly shows: "price" | "circulating" | "total";
  /** Why it cannot be applied to a model that it would not change. */
  readonly missing: string;
};

const secondsPerDay = 86_400;
const poolFeeBps = 30;
/** A price half as high makes holders sell four times as much. */
const sellingResponse = -2;
const claimsPerYear = 365;

/** The stress cases of the Lab. The sizes are examples: how bad is bad is for the reader to say. */
export const stressCases: readonly StressCase[] = [
  {
    id: "priceHalves",
    title: "Price halves",
    summary: "The price, and the quote asset in the pool, are half from the start.",
    apply: halvePrice,
    shows: "price",
    missing: "The model has no market.",
  },
  {
    id: "deathSpiral",
    title: "Death spiral",
    summary:
      "The price falls with selling, and holders sell more the more it falls. A tenth of the pool stays, nobody is loyal, rewards are sold at once, and volatility is half as high again.",
    apply: spiral,
    shows: "price",
    missing: "The model has no market.",
  },
  {
    id: "everyoneClaims",
    title: "Everyone claims at once",
    summary: "All that can be claimed is, half of it within a day.",
    apply: (model) => ifChanged(model, mapMechanisms(model, claimAll)),
    shows: "circulating",
    missing: "Nothing in the model is claimed.",
  },
  {
    id: "everyRight",
    title: "Every right is used",
    summary: "Each right to mint is used in full as soon as it arises.",
    apply: (model) => ifChanged(model, mapMechanisms(model, useAll)),
    shows: "total",
    missing: "No right to mint is left unused.",
  },
];

function ifChanged(before: JsonObject, after: JsonObject): JsonObject | undefined {
  return JSON.stringify(before) === JSON.stringify(after) ? undefined : after;
}

function halvePrice(model: JsonObject): JsonObject | undefined {
  const { market } = model;
  if (!isJsonObject(market) || typeof market.price !== "number") return undefined;
  const pool = isJsonObject(market.pool)
    ? { pool: { ...market.pool, quote: shareOf(market.pool.quote, 50) } }
    : {};
  return { ...model, market: { ...market, price: market.price / 2, ...pool } };
}

function spiral(model: JsonObject): JsonObject | undefined {
  const { market } = model;
  if (!isJsonObject(market) || typeof market.price !== "number") return undefined;
  const volatility =
    typeof market.volatility === "number" ? roundTo(market.volatility * 1.5, 12) : 1.5;
  const pool = isJsonObject(market.pool)
    ? {
        ...market.pool,
        token: shareOf(market.pool.token, 10),
        quote: shareOf(market.pool.quote, 10),
      }
    : thinPool(model, market.price);
  const sold = withSellers(mapMechanisms(model, sellAll));
  return { ...sold, market: { ...market, volatility, pool } };
}

/** The model with a cohort that sells what circulates, where it has no cohort yet. */
function withSellers(model: JsonObject): JsonObject {
  const mechanisms = listOf(model.mechanisms);
  const buckets = listOf(model.buckets);
  const isCohort = (mechanism: JsonValue) => readAt(mechanism, ["kind"]) === "cohort";
  const holders = readAt(buckets.find(isCirculating), ["id"]);
  if (mechanisms.some(isCohort) || typeof holders !== "string") return model;
  const seller = {
    kind: "cohort",
    label: "Sellers",
    holders,
    soldTo: "sold",
    sellShare: 0,
    loyalShare: 0,
    sellPerYear: 0.5,
    priceResponse: sellingResponse,
    deviation: 0.5,
  };
  const hasSold = buckets.some((bucket) => readAt(bucket, ["id"]) === "sold");
  return {
    ...model,
    buckets: hasSold ? buckets : [...buckets, { id: "sold", class: "liquidity", amount: "0" }],
    mechanisms: [...mechanisms, seller],
  };
}

function isCirculating(bucket: JsonValue): boolean {
  return readAt(bucket, ["class"]) === "circulating";
}

function listOf(value: JsonValue | undefined): readonly JsonValue[] {
  return Array.isArray(value) ? value : [];
}

/** A hundredth of what circulates, at the market's price. */
function thinPool(model: JsonObject, price: number): JsonObject {
  const liquid = listOf(model.buckets).find(isCirculating);
  const token = shareOf(readAt(liquid, ["amount"]) ?? "1000000", 1);
  const whole = typeof token === "string" ? parseInt(token, 10) : 1;
  return { token, quote: Math.max(1, Math.round(whole * price)).toString(), feeBps: poolFeeBps };
}

function shareOf(value: JsonValue | undefined, hundredths: number): JsonValue {
  if (typeof value !== "string" || !isDecimalText(value)) return value ?? null;
  return hundredthsOf(value, hundredths, 0) === "0"
    ? hundredthsOf(value, hundredths, 18)
    : hundredthsOf(value, hundredths, 0);
}

const sellAll: FieldChange = (key, form, value) => {
  if (key === "soldShare") return all(form);
  if (key === "priceResponse") return canBe(form, sellingResponse) ? sellingResponse : undefined;
  return key === "loyalShare" && value !== undefined ? 0 : undefined;
};

const claimAll: FieldChange = (key, form, value) => {
  if (key === "claimedShare") return all(form);
  if (key === "claimPerYear") return value === undefined ? undefined : claimsPerYear;
  return key === "halfSeconds" ? secondsPerDay : undefined;
};

const useAll: FieldChange = (key, form) => (key === "use" ? all(form) : undefined);

function canBe(form: FieldForm, value: number): boolean {
  return form.control === "leaf" && (form.minimum ?? -Infinity) <= value;
}

/** The whole, as a field of its unit writes it; nothing for other controls. */
function all(form: FieldForm): JsonValue | undefined {
  if (form.control !== "leaf") return undefined;
  if (form.unit === "share" || form.unit === "rate") return "1";
  return form.unit === "number" ? Math.min(1, form.maximum ?? 1) : undefined;
}
