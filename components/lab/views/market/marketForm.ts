import { rateToDouble } from "../../../../lib/engine/rateToDouble.ts";
import { largestTick } from "../../../../lib/engine/views/market/sqrtPriceAtTick.ts";
import { parseTypedAmount } from "../../../ui/parseTypedAmount.ts";
import { EntryError } from "../errors.ts";
import { readCount, readInteger, readPercent } from "../form/readEntry.ts";
import { readForm } from "../form/readForm.ts";
import type { MarketRequest } from "./measureMarket.ts";
import type { PoolSource } from "./readPool.ts";

/** The controls of the market view, as typed; shares in percent. */
export type MarketForm = {
  readonly pool: PoolSource["kind"];
  readonly token: string;
  readonly quote: string;
  readonly feeBps: string;
  readonly side: "token0" | "token1";
  readonly sqrtPriceX96: string;
  readonly tick: string;
  readonly tickSpacing: string;
  readonly liquidity: string;
  readonly feePips: string;
  readonly quoteDecimals: string;
  readonly ticks: string;
  readonly dailyVolume: string;
  readonly count: string;
  readonly sellProbability: string;
  readonly correlation: string;
  readonly quantile: string;
  readonly aheadShare: string;
  readonly daysAhead: string;
  readonly daysAfter: string;
  readonly recoveryPerDay: string;
  readonly issuedShare: string;
  readonly releasedShare: string;
  readonly deviation: string;
  readonly volatility: string;
};

/** Examples: how holders behave and markets recover is for the person to say. */
export const startMarketForm: MarketForm = {
  pool: "model",
  token: "",
  quote: "",
  feeBps: "30",
  side: "token0",
  sqrtPriceX96: "",
  tick: "",
  tickSpacing: "60",
  liquidity: "",
  feePips: "3000",
  quoteDecimals: "18",
  ticks: "",
  dailyVolume: "",
  count: "20",
  sellProbability: "50",
  correlation: "30",
  quantile: "95",
  aheadShare: "50",
  daysAhead: "7",
  daysAfter: "7",
  recoveryPerDay: "20",
  issuedShare: "50",
  releasedShare: "50",
  deviation: "50",
  volatility: "",
};

/** Volatility above this a year no model takes. */
const mostVolatility = 2_000;
const mostDeviation = 1_000;

/** What the form says of everything but the pool, or what is wrong with its fields. */
export function readMarketForm(form: MarketForm, decimals: number) {
  const share = (text: string) => rateToDouble(readPercent(text));
  const days = (text: string, least: number) => readCount(text, { least, most: 365 });
  const { values, errors } = readForm({
    dailyVolume: () =>
      form.dailyVolume.trim() === "" ? 0n : parseTypedAmount(form.dailyVolume, { decimals }),
    count: () => readCount(form.count, { least: 1, most: 100_000 }),
    sellProbability: () => readPercent(form.sellProbability),
    correlation: () => share(form.correlation),
    quantile: () => share(form.quantile),
    aheadShare: () => readPercent(form.aheadShare),
    daysAhead: () => days(form.daysAhead, 0),
    daysAfter: () => days(form.daysAfter, 1),
    recoveryPerDay: () => readPercent(form.recoveryPerDay),
    issuedShare: () => readPercent(form.issuedShare),
    releasedShare: () => readPercent(form.releasedShare),
    deviation: () => rateToDouble(readPercent(form.deviation, mostDeviation)),
    volatility: () =>
      form.volatility.trim() === ""
        ? undefined
        : rateToDouble(readPercent(form.volatility, mostVolatility)),
  });
  if (values === undefined) return { values, errors };
  const { dailyVolume, count, sellProbability, correlation, quantile } = values;
  const { aheadShare, daysAhead, daysAfter, recoveryPerDay } = values;
  const { issuedShare, releasedShare, deviation, volatility } = values;
  const request: Omit<MarketRequest, "model" | "pool" | "unlock"> = {
    dailyVolume,
    recipients: { count, sellProbability, correlation, quantile },
    selling: { aheadShare, daysAhead, daysAfter, recoveryPerDay },
    emission: { issuedShare, releasedShare, deviation, volatility },
  };
  return { values: request, errors };
}

/** The pool that was typed, or what is wrong with its fields. */
export function readPoolForm(form: MarketForm, decimals: number) {
  if (form.pool === "model") return { values: { kind: "model" } as const, errors: {} };
  return form.pool === "constantProduct"
    ? readProductForm(form, decimals)
    : readConcentratedForm(form);
}

function readProductForm(form: MarketForm, decimals: number) {
  const { values, errors } = readForm({
    token: () => readReserve(form.token, decimals),
    quote: () => readReserve(form.quote, decimals),
    feeBps: () => readCount(form.feeBps, { least: 0, most: 9_999 }),
  });
  return {
    values: values === undefined ? undefined : ({ kind: "constantProduct", ...values } as const),
    errors,
  };
}

function readConcentratedForm(form: MarketForm) {
  const { values, errors } = readForm({
    sqrtPriceX96: () => readPositive(form.sqrtPriceX96),
    tick: () => readTick(form.tick),
    tickSpacing: () => readCount(form.tickSpacing, { least: 1, most: 16_384 }),
    liquidity: () => readPositive(form.liquidity),
    feePips: () => readCount(form.feePips, { least: 0, most: 999_999 }),
  });
  if (values === undefined) return { values, errors };
  const isTokenFirst = form.side === "token0";
  const { ticks } = form;
  return { values: { kind: "concentrated", isTokenFirst, ticks, ...values } as const, errors };
}

/** The decimals of what the token is traded for; a constant product is typed in the token's own. */
export function readQuoteDecimals(form: MarketForm, decimals: number): number | undefined {
  if (form.pool !== "concentrated") return decimals;
  const typed = form.quoteDecimals.trim();
  return /^(?:[0-9]|[1-2][0-9]|3[0-6])$/.test(typed) ? parseInt(typed, 10) : undefined;
}

function readReserve(text: string, decimals: number): bigint {
  const amount = parseTypedAmount(text, { decimals });
  if (amount === 0n) throw new EntryError("A pool holds some of both: write an amount above 0.");
  return amount;
}

function readPositive(text: string): bigint {
  const value = readInteger(text);
  if (value === 0n) throw new EntryError("Write a whole number above 0.");
  return value;
}

function readTick(text: string): number {
  const tick = readInteger(text, { isSigned: true });
  if (tick <= largestTick && tick >= -largestTick) return parseInt(tick.toString(), 10);
  throw new EntryError(`Write a whole number from -${largestTick} to ${largestTick}.`);
}
