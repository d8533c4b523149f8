import { multiplyFloor } from "../../../amount/multiplyFloor.ts";
import { parseRate } from "../../../amount/parseRate.ts";
import { logarithm } from "../../sampling/numbers/logarithm.ts";
import { toDouble } from "../../toDouble.ts";
import type { ConstantProductPool } from "./Pool.ts";

/** Tokens that come into circulation, and how much of them is sold. */
export type EmissionSource = {
  id: string;
  /** Base units in each period. */
  amounts: readonly bigint[];
  /** Sold in the period in which it comes, as a decimal text from "0" to "1". */
  sellShare: string;
  /** Standard deviation of what is sold, as a share of it: 0.5 is give or take a half. */
  deviation: number;
};

/** What selling does, in each period. */
export type EmissionEffect = {
  id: string;
  /** Base units. */
  sold: readonly bigint[];
  /** The logarithm of the price, from what was sold since the start: −0.1 is a price 9.5 % lower. */
  logPriceChange: readonly number[];
  /** Of the price, a year, with the market's own. */
  volatility: readonly number[];
};

type Market = {
  pool: ConstantProductPool;
  /** Of the price without any emission, a year. */
  volatility: number;
  periodsPerYear: number;
};

/**
 * What the selling of each emission, and of all together, does to price and volatility. In each period s
 * tokens, net of the fee, go into a pool of x: the logarithm of the price moves by −2·ln(1 + s ÷ x).
 * That s is uncertain adds the variance (2·s·d ÷ (x + s))² a period, d its relative deviation, sources
 * independent of each other. Without emission nothing changes, and the volatility is the market's own.
 *
 * The pool is taken to hold the same number of tokens in every period: liquidity follows the price.
 *
 * @throws {InvalidRateError}
 */
export function emissionImpact(
  market: Market,
  sources: readonly EmissionSource[],
): { sources: EmissionEffect[]; together: EmissionEffect } {
  const sales = sources.map((source) => ({ ...source, sold: soldOf(source) }));
  const longest = Math.max(0, ...sales.map(({ sold }) => sold.length));
  const all = Array.from({ length: longest }, (_, period) => ({
    sold: sales.reduce((sum, { sold }) => sum + (sold[period] ?? 0n), 0n),
    spread: Math.sqrt(
      sales.reduce((sum, { sold, deviation }) => {
        const spread = toDouble(sold[period] ?? 0n) * deviation;
        return sum + spread * spread;
      }, 0),
    ),
  }));
  return {
    sources: sales.map(({ id, sold, deviation }) =>
      effectOf(
        {
          id,
          sales: sold.map((amount) => ({ sold: amount, spread: toDouble(amount) * deviation })),
        },
        market,
      ),
    ),
    together: effectOf({ id: "together", sales: all }, market),
  };
}

function soldOf({ amounts, sellShare }: EmissionSource): bigint[] {
  const share = parseRate(sellShare);
  return amounts.map((amount) => multiplyFloor(amount, share));
}

function effectOf(
  { id, sales }: { id: string; sales: readonly { sold: bigint; spread: number }[] },
  { pool, volatility, periodsPerYear }: Market,
): EmissionEffect {
  const afterFee = 1 - pool.feeBps / 10_000;
  const held = toDouble(pool.token);
  let moved = 0;
  const periods = sales.map(({ sold, spread }) => {
    const inflow = toDouble(sold) * afterFee;
    moved -= 2 * logarithm(1 + inflow / held);
    const swing = (2 * spread * afterFee) / (held + inflow);
    const added = swing * swing * periodsPerYear;
    return {
      moved,
      volatility: added === 0 ? volatility : Math.sqrt(volatility * volatility + added),
    };
  });
  return {
    id,
    sold: sales.map(({ sold }) => sold),
    logPriceChange: periods.map((period) => period.moved),
    volatility: periods.map((period) => period.volatility),
  };
}
