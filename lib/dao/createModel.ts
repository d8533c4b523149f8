import { formatAmount } from "../amount/formatAmount.ts";
import type { BucketClass, Model } from "../engine/Model.ts";
import type { Dao } from "./Dao.ts";
import { SupplyMismatchError } from "./errors.ts";
import type { DaoState } from "./Snapshot.ts";

/** Four years, the horizon of every preview. */
export const horizonSeconds = 4 * 31_536_000;
/** Weekly points, enough for a curve. */
const stepSeconds = 604_800;

/** A part of the supply in base units; `isUnminted`: owed, and not yet in `totalSupply`. */
export type SupplyPart = {
  id: string;
  class: BucketClass;
  label: string;
  amount: bigint;
  isUnminted?: true;
};

/**
 * The supply in parts: named accounts, what sources hold back or owe, and the rest, which circulates.
 *
 * @throws {SupplyMismatchError} when the parts are more than the whole.
 */
export function toSupplyParts(state: DaoState): SupplyPart[] {
  const held = state.sources.flatMap((source) => source.buckets);
  const known = new Set(held.map(({ id }) => id));
  const labels = new Map(state.contracts.map(({ address, label }) => [String(address), label]));
  const parts: SupplyPart[] = [
    ...state.accounts.map((account) => ({
      id: account.address,
      class: account.class,
      label: account.label,
      amount: account.balances[0]?.amount ?? 0n,
    })),
    ...held.map((bucket) => ({
      ...bucket,
      label: labels.get(bucket.id) ?? bucket.label ?? bucket.id,
    })),
    ...state.contracts
      .filter(({ address }) => !known.has(address))
      .map(({ address, label, class: bucketClass, amount }) => ({
        id: address,
        class: bucketClass,
        label,
        amount,
      })),
  ];
  const named = parts.reduce((sum, part) => sum + (part.isUnminted ? 0n : part.amount), 0n);
  const total = state.token.totalSupply;
  if (named > total) throw new SupplyMismatchError({ named, total });
  return [
    ...parts,
    { id: "circulating", class: "circulating", label: "Circulating", amount: total - named },
  ];
}

/**
 * The engine's input from one state: its parts as buckets, its sources' rules as mechanisms. `asOf`
 * is the state's time in Unix seconds.
 *
 * @throws {SupplyMismatchError}
 */
export function createModel(
  dao: Dao,
  { state, asOf, until }: { state: DaoState; asOf: number; until?: number },
): Model {
  const { decimals, symbol } = state.token;
  const names = dao.labels;
  return {
    token: { symbol, decimals },
    asOf,
    buckets: toSupplyParts(state).map(({ amount, isUnminted: _, ...bucket }) => ({
      ...bucket,
      label: names[bucket.id] ?? bucket.label,
      amount: formatAmount(amount, decimals),
    })),
    mechanisms: state.sources.flatMap((source) => source.mechanisms),
    horizonSeconds: until === undefined ? horizonSeconds : until - asOf,
    stepSeconds,
  };
}
