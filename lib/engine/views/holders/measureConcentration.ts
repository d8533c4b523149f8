import type { Ratio } from "../../../amount/Ratio.ts";

/** How concentrated amounts are. All ratios are exact; denominator 0 where there is nothing. */
export type Concentration = {
  /** Holders of more than nothing. */
  holders: number;
  total: bigint;
  /** 0: all hold the same; towards 1: one holds all. */
  gini: Ratio;
  /** Herfindahl–Hirschman index: the sum of squared shares; 1 is one holder, 1 ÷ n is n equal ones. */
  herfindahl: Ratio;
  /** The fewest holders with more than half; 0 where there is nothing. */
  nakamoto: number;
};

/**
 * Measures how concentrated tokens or votes are among those who hold any.
 *
 * Sources: Gini as Σ (2i − n − 1)·x_i ÷ (n · Σ x), x rising (A. Sen, On Economic Inequality, 1973);
 * Herfindahl–Hirschman as Σ x² ÷ (Σ x)²; B. S. Srinivasan and L. Lee, Quantifying Decentralization, 2017,
 * for the Nakamoto coefficient.
 *
 * @param amounts - Base units, one for each holder; 0 is no holder.
 */
export function measureConcentration(amounts: readonly bigint[]): Concentration {
  const rising = sortRising(amounts.filter((amount) => amount > 0n));
  const count = BigInt(rising.length);
  let [total, weighted, squares] = [0n, 0n, 0n];
  for (const [index, amount] of rising.entries()) {
    total += amount;
    weighted += (2n * BigInt(index + 1) - count - 1n) * amount;
    squares += amount * amount;
  }
  return {
    holders: rising.length,
    total,
    gini: { numerator: weighted, denominator: count * total },
    herfindahl: { numerator: squares, denominator: total * total },
    nakamoto: rising.length === 0 ? 0 : fewestWith(rising, total),
  };
}

/** The share of the `count` largest holders. Denominator 0 where nobody holds anything. */
export function topShare(amounts: readonly bigint[], count: number): Ratio {
  const falling = sortRising(amounts).reverse();
  const sum = (parts: readonly bigint[]) => parts.reduce((one, other) => one + other, 0n);
  return { numerator: sum(falling.slice(0, count)), denominator: sum(falling) };
}

function fewestWith(rising: readonly bigint[], total: bigint): number {
  let held = 0n;
  let count = 0;
  while (2n * held <= total) {
    count += 1;
    held += rising[rising.length - count] ?? total;
  }
  return count;
}

function sortRising(amounts: readonly bigint[]): bigint[] {
  return amounts.toSorted((a, b) => (a === b ? 0 : a < b ? -1 : 1));
}
