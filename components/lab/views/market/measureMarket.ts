import type { Ratio } from "../../../../lib/amount/Ratio.ts";
import { parseModel } from "../../../../lib/engine/parseModel.ts";
import type { ConstantProductPool } from "../../../../lib/engine/views/market/Pool.ts";
import { type PoolDepth, poolDepth } from "../../../../lib/engine/views/market/poolDepth.ts";
import { poolPrice } from "../../../../lib/engine/views/market/poolPrice.ts";
import {
  type SellingDay,
  type SellingPlan,
  sellAroundUnlock,
} from "../../../../lib/engine/views/market/sellAroundUnlock.ts";
import {
  type Recipients,
  type UnlockPressure,
  unlockPressure,
} from "../../../../lib/engine/views/market/unlockPressure.ts";
import {
  type ReleasedStep,
  unlocksAgainstDepth,
} from "../../../../lib/engine/views/market/unlocksAgainstDepth.ts";
import type { JsonObject } from "../../model/Json.ts";
import { type EmissionForm, type EmissionTable, measureEmission } from "./measureEmission.ts";
import { nameMechanism } from "./nameMechanism.ts";
import { type PoolSource, readPool, virtualPool } from "./readPool.ts";

/** What is asked of a model and the market that has to take what it releases. */
export type MarketRequest = {
  readonly model: JsonObject;
  readonly pool: PoolSource;
  /** Base units of the token a day; 0 where none is known. */
  readonly dailyVolume: bigint;
  readonly recipients: Recipients;
  readonly selling: Omit<SellingPlan, "amount">;
  /** Which of the unlocks, by size, the selling is of. */
  readonly unlock: number;
  readonly emission: EmissionForm;
};

/** One unlock against the market. */
export type MarketUnlock = Omit<ReleasedStep, "mechanisms"> & {
  /** Who releases it. */
  readonly names: readonly string[];
  readonly pressure: UnlockPressure;
};

export type MarketAnswer = {
  readonly kind: "constantProduct" | "concentrated";
  readonly price: Ratio;
  /** What moves the price by 2 %. */
  readonly depth: PoolDepth;
  /** The largest first. */
  readonly unlocks: readonly MarketUnlock[];
  /** Of the unlock that was chosen; none where there is none. */
  readonly selling: readonly SellingDay[];
  readonly emission: EmissionTable;
};

const twoPercent: Ratio = { numerator: 2n, denominator: 100n };
/** How many unlocks are named. */
const shownUnlocks = 8;

/**
 * The largest unlocks against depth, volume and price, how one of them is sold over days, and what the
 * selling of each source does.
 *
 * @throws what the engine's market views, `parseModel` and `readPool` throw.
 */
export function measureMarket(request: MarketRequest): MarketAnswer {
  const model = parseModel(request.model);
  const pool = readPool(request.pool, model);
  const depth = poolDepth(pool, twoPercent);
  const virtual = virtualPool(pool);
  const { dailyVolume, recipients } = request;
  const steps = unlocksAgainstDepth(model, { depth: depth.sell, count: shownUnlocks });
  const unlocks = steps.map(({ mechanisms, ...step }) => ({
    ...step,
    names: mechanisms.map((at) => nameMechanism(model, at)),
    pressure: unlockPressure(pool, { amount: step.amount, dailyVolume, recipients }),
  }));
  const chosen = unlocks[request.unlock] ?? unlocks[0];
  return {
    kind: pool.kind,
    price: poolPrice(pool),
    depth,
    unlocks,
    selling: sellingOf(virtual, { ...request.selling, amount: chosen?.amount ?? 0n }),
    emission: measureEmission(model, { pool: virtual, form: request.emission }),
  };
}

function sellingOf(pool: ConstantProductPool, plan: SellingPlan): readonly SellingDay[] {
  return plan.amount === 0n ? [] : sellAroundUnlock(pool, plan);
}
