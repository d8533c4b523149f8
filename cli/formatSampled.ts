import { formatAmount } from "../lib/amount/formatAmount.ts";
import { type BandLevel, type Bands, bandLevels, type Sampled } from "../lib/engine/Sampled.ts";

const levels = Object.keys(bandLevels) as BandLevel[];

/** A sampled model as JSON prints it: amounts as decimal text in whole tokens, the rest as numbers. */
export function formatSampled(sampled: Sampled, decimals: number): object {
  const amounts = (bands: Bands<bigint>) =>
    mapBands(bands, (amount) =>
      amount < 0n ? `-${formatAmount(-amount, decimals)}` : formatAmount(amount, decimals),
    );
  const { total, circulating, treasury, staked, locked, burned } = sampled;
  return {
    paths: sampled.paths,
    seed: sampled.seed,
    quantum: formatAmount(sampled.quantumBaseUnits, decimals),
    total: amounts(total),
    circulating: amounts(circulating),
    treasury: amounts(treasury),
    staked: amounts(staked),
    locked: amounts(locked),
    burned: amounts(burned),
    buckets: mapValues(sampled.buckets, amounts),
    ...(sampled.price && { price: sampled.price }),
    inflation: sampled.inflation,
    figures: sampled.figures,
    probabilities: sampled.probabilities,
  };
}

function mapBands<Value>(bands: Bands<bigint>, toValue: (amount: bigint) => Value): Bands<Value> {
  const read = (columns: Readonly<Record<BandLevel, readonly bigint[]>>) =>
    Object.fromEntries(levels.map((level) => [level, columns[level].map(toValue)])) as Record<
      BandLevel,
      Value[]
    >;
  return { ...read(bands), errors: read(bands.errors) };
}

function mapValues<From, To>(
  record: Readonly<Record<string, From>>,
  toValue: (value: From) => To,
): Record<string, To> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, toValue(value)]));
}
