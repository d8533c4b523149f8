import type { Market } from "../marketSchema.ts";
import { logarithm } from "./numbers/logarithm.ts";
import type { Operand, ProgramBuilder, Register } from "./ProgramBuilder.ts";
import { writeJumps } from "./writeJumps.ts";
import { writeReversion } from "./writeReversion.ts";

/** A price at work in a program. */
export type RunningPrice = {
  /** Of the running step. */
  readonly price: Register;
  /** Multiplies the price by a factor above 0, from here on, and gives it. */
  scale(factor: Operand): Register;
};

type PriceParameters = {
  program: ProgramBuilder;
  dates: readonly number[];
  /** The step's increment of the price's own Brownian motion. */
  motion: Register;
};

/** Beyond these a price means nothing, and its products would leave what a double holds. */
const [lowest, highest] = [1e-250, 1e250];

/**
 * Writes a market's price for the running step, with its jumps: pulled back to a level where the market
 * says so, else a geometric motion. Both are exact at any step length.
 */
export function createPrice(market: Market, parameters: PriceParameters): RunningPrice {
  return market.reversion === undefined
    ? createGeometricPrice(market, parameters)
    : createRevertingPrice(market, { ...parameters, reversion: market.reversion });
}

function createGeometricPrice(market: Market, parameters: PriceParameters): RunningPrice {
  const { program, motion } = parameters;
  const { drift, volatility } = market;
  const price = program.state(market.price);
  const trend = program.multiply(program.stepYears, drift - (volatility * volatility) / 2);
  const shock = program.add(program.multiply(motion, volatility), trend);
  const change = addJumps(shock, { market, ...parameters });
  const hold = (value: Register) =>
    program.assign(price, program.minimum(program.maximum(value, lowest), highest));
  hold(program.multiply(price, program.exp(change)));
  return {
    price,
    scale(factor) {
      hold(program.multiply(price, factor));
      return price;
    },
  };
}

function createRevertingPrice(
  market: Market,
  parameters: PriceParameters & { reversion: NonNullable<Market["reversion"]> },
): RunningPrice {
  const { program, dates, motion, reversion } = parameters;
  const logPrice = program.state(logarithm(market.price));
  writeReversion(logPrice, {
    program,
    dates,
    level: logarithm(reversion.level),
    driftPerYear: market.drift,
    reversionPerYear: reversion.perYear,
    volatility: market.volatility,
    motion,
  });
  program.assign(logPrice, addJumps(logPrice, { market, ...parameters }));
  return {
    price: program.exp(logPrice),
    scale(factor) {
      program.assign(logPrice, program.add(logPrice, program.log(factor)));
      return program.exp(logPrice);
    },
  };
}

function addJumps(
  value: Register,
  { market, program, dates }: PriceParameters & { market: Market },
): Register {
  const { jumps } = market;
  return jumps === undefined ? value : program.add(value, writeJumps({ program, dates, jumps }));
}
