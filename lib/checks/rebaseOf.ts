import type { Address } from "viem";
import type { DaoState } from "../dao/Snapshot.ts";
import type { Preview } from "../preview/Preview.ts";

/** What calls did to the supply of a token that its adapter knows to rebase, beside its Transfer logs. */
export type Rebase = {
  /** By how much the supply changed beside what the logs say, in base units. */
  scaled: bigint;
  /** Accounts whose balance is its share of the new supply, and those whose balance is not. */
  shared: readonly Address[];
  unshared: readonly Address[];
};

/**
 * How a token that scales every balance with its supply did so: of every account that is read and holds some,
 * also of those that did not change at all. `undefined` where no adapter says that it rebases, or the logs tell
 * the whole change of its supply.
 */
export function rebaseOf(
  { execution: { before, after }, unlogged }: Preview,
  asset: Address,
): Rebase | undefined {
  const knows = before.sources.some(({ target, rebases }) => rebases === true && target === asset);
  const entries = unlogged.filter((entry) => entry.asset === asset);
  const minted = entries.find(({ account }) => account === "supply");
  const supply = supplyOf(before, asset);
  const scaled = after && supplyOf(after, asset);
  if (!knows || after === undefined || minted === undefined) return undefined;
  if (supply === undefined || scaled === undefined) return undefined;
  const unscaled = supply + minted.logged;
  if (unscaled <= 0n) return undefined;
  const balances = balancesOf(before, asset);
  const shared: Address[] = [];
  const unshared: Address[] = [];
  for (const [account, is] of balancesOf(after, asset)) {
    const was = balances.get(account);
    if (was === undefined || (was === 0n && is === 0n)) continue;
    const logged = entries.find((entry) => entry.account === account)?.logged ?? is - was;
    const isShare = isScaled({ was, logged, is }, { unscaled, scaled });
    (isShare ? shared : unshared).push(account);
  }
  return { scaled: scaled - unscaled, shared, unshared };
}

/** Whether every balance that was read changed by its share, and one at least was. */
export function isEven({ shared, unshared }: Rebase): boolean {
  return shared.length > 0 && unshared.length === 0;
}

/** Transfers may come before or after the rebase, so what they move may be scaled or not. */
function isScaled(
  { was, logged, is }: { was: bigint; logged: bigint; is: bigint },
  { unscaled, scaled }: { unscaled: bigint; scaled: bigint },
): boolean {
  const expected = ((was + logged) * scaled) / unscaled;
  const moved = (distance(logged, 0n) * distance(scaled, unscaled)) / unscaled;
  // A balance is rounded twice, and what the first rounding hid grows with the rest.
  const growth = (scaled + unscaled - 1n) / unscaled;
  return distance(is, expected) <= moved + (growth > 2n ? growth : 2n);
}

function supplyOf({ assets }: DaoState, asset: Address): bigint | undefined {
  return assets.find(({ address }) => address === asset)?.totalSupply;
}

function balancesOf(
  { accounts, watched, contracts, token }: DaoState,
  asset: Address,
): ReadonlyMap<Address, bigint> {
  const read = [...accounts, ...watched].flatMap(({ address, balances }) => {
    const amount = balances.find((entry) => entry.asset === asset)?.amount;
    return amount === undefined ? [] : [[address, amount] as const];
  });
  const named = token.address === asset ? contracts : [];
  return new Map([...named.map(({ address, amount }) => [address, amount] as const), ...read]);
}

function distance(one: bigint, other: bigint): bigint {
  return one > other ? one - other : other - one;
}
