import type { Market } from "../marketSchema.ts";

/** Rows of the lower triangle L with L·Lᵀ = the correlations, by id; the first id is the price's. */
export type CorrelationRows = ReadonlyMap<string, readonly { id: string; weight: number }[]>;

/** The id under which correlations name the price. */
export const priceId = "price";

const tolerance = 1e-9;

/**
 * The Cholesky rows of a market's correlations, so that each process is a weighted sum of independent
 * motions.
 *
 * @returns `undefined` where no processes can be correlated so (the matrix is not positive
 * semidefinite).
 */
export function decomposeCorrelations(market: Market): CorrelationRows | undefined {
  const ids = [priceId, ...(market.processes ?? []).map(({ id }) => id)];
  const rows: number[][] = [];
  for (const [i, id] of ids.entries()) {
    const row: number[] = [];
    for (let j = 0; j <= i; j += 1) {
      const other = ids[j] ?? "";
      let rest = i === j ? 1 : correlationOf(market, id, other);
      for (let k = 0; k < j; k += 1) rest -= (row[k] ?? 0) * ((i === j ? row : rows[j])?.[k] ?? 0);
      if (i === j) {
        if (rest < -tolerance) return undefined;
        row.push(Math.sqrt(Math.max(rest, 0)));
      } else {
        const diagonal = rows[j]?.[j] ?? 0;
        if (diagonal === 0 && Math.abs(rest) > tolerance) return undefined;
        row.push(diagonal === 0 ? 0 : rest / diagonal);
      }
    }
    rows.push(row);
  }
  return new Map(
    ids.map((id, i) => [
      id,
      (rows[i] ?? []).flatMap((weight, j) => (weight === 0 ? [] : { id: ids[j] ?? "", weight })),
    ]),
  );
}

function correlationOf(market: Market, first: string, second: string): number {
  const found = market.correlations?.find(
    ({ between: [a, b] }) => (a === first && b === second) || (a === second && b === first),
  );
  return found?.value ?? 0;
}
