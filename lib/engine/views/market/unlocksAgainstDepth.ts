import type { Ratio } from "../../../amount/Ratio.ts";
import type { Model } from "../../Model.ts";
import { liquidInflows } from "./liquidInflows.ts";

/** What is released into circulation by one date. */
export type ReleasedStep = {
  /** Unix seconds: the end of the step in which it falls due. */
  date: number;
  amount: bigint;
  /** Places in the model's `mechanisms` that release it. */
  mechanisms: number[];
  /** Amount ÷ depth; denominator 0 where no depth is known. */
  toDepth: Ratio;
};

/**
 * The steps of a model in which most is released from locked buckets and the treasury, the largest
 * first; of equal ones the earlier first.
 *
 * @param options - `depth`: tokens in base units that the market takes until the price is 2 % lower, as
 * `poolDepth` gives it; `count`: how many to name.
 * @throws whatever `project` throws.
 */
export function unlocksAgainstDepth(
  model: Model,
  options: { depth: bigint; count: number; dates?: readonly number[] },
): ReleasedStep[] {
  const { dates, inflows } = liquidInflows(model, options.dates);
  const released = inflows.filter(({ way }) => way === "released");
  return dates
    .slice(1)
    .map((date, step): ReleasedStep => {
      const due = released.filter(({ amounts }) => (amounts[step] ?? 0n) > 0n);
      const amount = due.reduce((sum, { amounts }) => sum + (amounts[step] ?? 0n), 0n);
      return {
        date,
        amount,
        mechanisms: due.map(({ mechanism }) => mechanism),
        toDepth: { numerator: amount, denominator: options.depth },
      };
    })
    .filter(({ amount }) => amount > 0n)
    .sort((a, b) => (a.amount === b.amount ? a.date - b.date : a.amount > b.amount ? -1 : 1))
    .slice(0, options.count);
}
