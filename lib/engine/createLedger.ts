import { parseAmount } from "../amount/parseAmount.ts";
import { largestSupply } from "./limits.ts";
import type { Model } from "./Model.ts";
import type { TrajectoryEvent } from "./Trajectory.ts";

/** What one mechanism moves from one place to another, since the run's start. */
export type Flow = {
  /** Place in the model's `mechanisms`. */
  readonly mechanism: number;
  /** The bucket's place in the model; −1: newly issued. */
  readonly from: number;
  /** The bucket's place in the model; −1: burned. */
  readonly to: number;
  /** What fell due, whether or not it could be paid. */
  due: bigint;
};

/**
 * The books of one run, in base units. Only routes write to them, so that the total is the sum of
 * the balances at every moment.
 */
export type Ledger = {
  /** By the bucket's place in the model. */
  readonly balances: bigint[];
  readonly indexes: ReadonlyMap<string, number>;
  total: bigint;
  /** All that was burned since the start. */
  burned: bigint;
  /** Issuance stops here: the lowest cap, or what a `uint256` holds. */
  limit: bigint;
  readonly events: TrajectoryEvent[];
  readonly flows: Flow[];
};

/**
 * Opens the books with the model's buckets as they are at `asOf`.
 *
 * @throws {AmountError} if a bucket's amount cannot be read.
 */
export function createLedger(model: Model): Ledger {
  const balances = model.buckets.map(({ amount }) => parseAmount(amount, model.token.decimals));
  return {
    balances,
    indexes: new Map(model.buckets.map(({ id }, index) => [id, index])),
    total: balances.reduce((sum, balance) => sum + balance, 0n),
    burned: 0n,
    limit: largestSupply,
    events: [],
    flows: [],
  };
}
