import { parseAmount } from "../../../../lib/amount/parseAmount.ts";
import type { Model } from "../../../../lib/engine/Model.ts";
import type {
  ConcentratedPool,
  ConstantProductPool,
  Pool,
} from "../../../../lib/engine/views/market/Pool.ts";
import { sqrtPriceAtTick } from "../../../../lib/engine/views/market/sqrtPriceAtTick.ts";
import { CsvError } from "../../../ui/errors.ts";
import { readIntegerCell } from "../csv/readCell.ts";
import { readCsv } from "../csv/readCsv.ts";
import { NoModelPoolError, TickMismatchError } from "../errors.ts";

/** Where the pool comes from; of a typed concentrated one the ticks are `tick,liquidityNet`. */
export type PoolSource =
  | { readonly kind: "model" }
  | ConstantProductPool
  | (Omit<ConcentratedPool, "ticks"> & { readonly ticks: string });

const largestTick = 887_272n;

/**
 * The pool that is sold into.
 *
 * @throws {NoModelPoolError | TickMismatchError | CsvError}
 */
export function readPool(source: PoolSource, { token, market }: Model): Pool {
  if (source.kind === "constantProduct") return source;
  if (source.kind === "model") {
    const pool = market?.pool;
    if (pool === undefined) throw new NoModelPoolError();
    return {
      kind: "constantProduct",
      token: parseAmount(pool.token, token.decimals),
      // Both sides in the token's decimals, so that their ratio is that of whole units.
      quote: parseAmount(pool.quote, token.decimals),
      feeBps: pool.feeBps,
    };
  }
  checkTick(source);
  return { ...source, ticks: readTicks(source.ticks, source.tickSpacing) };
}

/** The tick is that of the price, or one below where the price lies on its upper edge. */
function checkTick({ tick, sqrtPriceX96 }: Pick<ConcentratedPool, "tick" | "sqrtPriceX96">): void {
  const isWithin =
    tick < largestTick &&
    tick >= -largestTick &&
    sqrtPriceX96 >= sqrtPriceAtTick(tick) &&
    sqrtPriceX96 <= sqrtPriceAtTick(tick + 1);
  if (!isWithin) throw new TickMismatchError();
}

function readTicks(csv: string, spacing: number): ConcentratedPool["ticks"] {
  let before = -largestTick - 1n;
  return readCsv(csv, { required: ["tick", "liquiditynet"] }).map((row) => {
    const tick = readIntegerCell({ row, column: "tick" });
    const isPossible = tick <= largestTick && tick > before && tick % BigInt(spacing) === 0n;
    if (!isPossible) {
      throw new CsvError(row.line, {
        problem: "tick: The pool cannot have this tick here.",
        remedy: `Write rising multiples of ${spacing}, from -${largestTick} to ${largestTick}.`,
      });
    }
    before = tick;
    return {
      tick: parseInt(tick.toString(), 10),
      liquidityNet: readIntegerCell({ row, column: "liquiditynet" }),
    };
  });
}

/**
 * A constant-product pool that trades as this one does at its price: of a concentrated pool the virtual
 * reserves L ÷ √P and L × √P, right as long as the price stays within the present range of liquidity.
 *
 * Source: Uniswap v3 Core (H. Adams and others, March 2021), section 2.
 */
export function virtualPool(pool: Pool): ConstantProductPool {
  if (pool.kind === "constantProduct") return pool;
  const { sqrtPriceX96, liquidity, isTokenFirst, feePips } = pool;
  const first = (liquidity << 96n) / sqrtPriceX96;
  const second = (liquidity * sqrtPriceX96) >> 96n;
  const [token, quote] = isTokenFirst ? [first, second] : [second, first];
  return { kind: "constantProduct", token, quote, feeBps: Math.round(feePips / 100) };
}
