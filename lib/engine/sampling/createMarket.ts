import type { Market } from "../marketSchema.ts";
import { rateToDouble } from "../rateToDouble.ts";
import { createPrice, type RunningPrice } from "./createPrice.ts";
import { decomposeCorrelations, priceId } from "./decomposeCorrelations.ts";
import { InvalidProgramError } from "./errors.ts";
import { logarithm } from "./numbers/logarithm.ts";
import type { Operand, ProgramBuilder, Register } from "./ProgramBuilder.ts";
import { writeReversion } from "./writeReversion.ts";

/** A market at work in a program. All registers are of the running step. */
export type RunningMarket = {
  /** Before this step's selling and buying. */
  readonly price: Register;
  readonly processes: ReadonlyMap<string, Register>;
  /** Adds to what is sold in this step, in quanta; negative to buy. */
  trade(quanta: Operand): void;
  /** Lets the pool answer what was traded, and gives the price after it. */
  close(): Register;
};

type MarketParameters = {
  program: ProgramBuilder;
  dates: readonly number[];
  quantaPerToken: number;
};

/** A pool is never drained below this share of its tokens: the price would leave any range. */
const smallestPoolShare = 0.01;

/**
 * Writes a market's price and processes for the running step. Each follows its own motion exactly, at
 * any step length: the geometric motion with drift and jumps, or the return of a logarithm or logit
 * to its level.
 */
export function createMarket(market: Market, parameters: MarketParameters): RunningMarket {
  const { program } = parameters;
  const rows = decomposeCorrelations(market);
  const motion = (id: string): Register => {
    const terms = (rows?.get(id) ?? [{ id, weight: 1 }]).map(({ id: source, weight }) =>
      program.multiply(program.brownianIncrement(source), weight),
    );
    return terms.reduce((sum, term) => program.add(sum, term));
  };
  const priceMotion = motion(priceId);
  const running = inScope(program, () =>
    createPrice(market, { ...parameters, motion: priceMotion }),
  );
  const processes = new Map(
    (market.processes ?? []).map((process) => {
      const { start, mean = start, reversionPerYear, volatility } = process;
      const isShare = process.form === "share";
      const transform = isShare ? logit : logarithm;
      const value = program.state(transform(start));
      writeReversion(value, {
        program,
        dates: parameters.dates,
        level: transform(mean),
        driftPerYear: 0,
        reversionPerYear,
        volatility,
        motion: motion(process.id),
      });
      const grown = program.exp(value);
      return [process.id, isShare ? program.divide(grown, program.add(grown, 1)) : grown] as const;
    }),
  );
  return { price: running.price, processes, ...createTrading(market, { ...parameters, running }) };
}

/** Draws of the market do not depend on what else is in the program. */
function inScope(program: ProgramBuilder, create: () => RunningPrice): RunningPrice {
  const created: RunningPrice[] = [];
  program.scope("market", () => created.push(create()));
  const [running] = created;
  if (running === undefined) throw new InvalidProgramError("A scope was not written.");
  return running;
}

function logit(share: number): number {
  return logarithm(share / (1 - share));
}

/** x·y = k: after s tokens net of the fee went in, the price is (x ÷ (x + s))² of what it was. */
function createTrading(
  market: Market,
  { program, quantaPerToken, running }: MarketParameters & { running: RunningPrice },
): Pick<RunningMarket, "trade" | "close"> {
  const { pool } = market;
  if (pool === undefined) return { trade: () => {}, close: () => running.price };
  const net = program.state(0);
  program.assign(net, 0);
  let isTraded = false;
  return {
    trade(quanta) {
      isTraded = true;
      program.assign(net, program.add(net, quanta));
    },
    close() {
      if (!isTraded) return running.price;
      const tokens = rateToDouble(pool.token) * quantaPerToken;
      const afterFee = 1 - pool.feeBps / 10_000;
      // reserves at the price of the moment: x = x₀ · sqrt(p₀ ÷ p)
      const reserve = program.multiply(
        program.squareRoot(program.divide(market.price, running.price)),
        tokens,
      );
      const inflow = program.divide(program.multiply(net, afterFee), reserve);
      const grown = program.maximum(program.add(inflow, 1), smallestPoolShare);
      return running.scale(program.divide(1, program.multiply(grown, grown)));
    },
  };
}
