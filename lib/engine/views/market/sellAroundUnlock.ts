import { multiplyFloor } from "../../../amount/multiplyFloor.ts";
import { parseRate } from "../../../amount/parseRate.ts";
import type { Ratio } from "../../../amount/Ratio.ts";
import { InvalidQuestionError } from "../../questions/errors.ts";
import type { ConstantProductPool } from "./Pool.ts";
import { poolPrice } from "./poolPrice.ts";
import { swapInPool } from "./swapInPool.ts";

/** How an unlock is sold: a part of it ahead, with borrowed or hedged tokens, the rest after it. */
export type SellingPlan = {
  amount: bigint;
  /** Sold before the unlock, as a decimal text from "0" to "1". */
  aheadShare: string;
  daysAhead: number;
  /** Days over which the rest is sold, the day of the unlock being the first. */
  daysAfter: number;
  /** Share of its shift that the pool is bought back by within a day, as a decimal text. */
  recoveryPerDay: string;
};

export type SellingDay = {
  /** Days from the unlock; negative before it. */
  day: number;
  sold: bigint;
  /** Quote received, base units. */
  received: bigint;
  /** At the end of the day, after others have bought back. */
  price: Ratio;
};

const mostDays = 3_650;

/**
 * Sells around an unlock day by day, in equal parts before and after. After each day's sale others buy
 * back a share of what the pool has too much of, along x·y = k. An example of how pressure spreads:
 * how fast a market recovers is an assumption.
 *
 * @throws {InvalidQuestionError} on days that are not whole. @throws {InvalidPoolError}
 * @throws {InvalidRateError}
 */
export function sellAroundUnlock(pool: ConstantProductPool, plan: SellingPlan): SellingDay[] {
  const { amount, daysAhead, daysAfter } = plan;
  checkDays(plan);
  const recovery = parseRate(plan.recoveryPerDay);
  const ahead = daysAhead === 0 ? 0n : multiplyFloor(amount, parseRate(plan.aheadShare));
  const sales = [...splitEvenly(ahead, daysAhead), ...splitEvenly(amount - ahead, daysAfter)];
  let { token, quote } = pool;
  return sales.map((sold, index) => {
    const { amountOut } = swapInPool({ ...pool, token, quote }, { side: "sell", amountIn: sold });
    [token, quote] = [token + sold, quote - amountOut];
    const surplus = token > pool.token ? token - pool.token : 0n;
    const left = token - multiplyFloor(surplus, recovery);
    [quote, token] = [(quote * token + left - 1n) / left, left];
    const price = poolPrice({ ...pool, token, quote });
    return { day: index - daysAhead, sold, received: amountOut, price };
  });
}

function checkDays({ daysAhead, daysAfter }: SellingPlan): void {
  const isCount = (days: number) => days % 1 === 0 && days >= 0 && days <= mostDays;
  if (isCount(daysAhead) && isCount(daysAfter) && daysAfter > 0) return;
  throw new InvalidQuestionError(
    "These days cannot be sold on.",
    `Give whole days, 0 to ${mostDays} ahead and 1 to ${mostDays} after.`,
  );
}

/** Parts that differ by a base unit at most and sum to the amount. */
function splitEvenly(amount: bigint, parts: number): bigint[] {
  const upTo = (part: number) => (amount * BigInt(part)) / BigInt(parts);
  return Array.from({ length: parts }, (_, part) => upTo(part + 1) - upTo(part));
}
