import type { Address } from "viem";
import type { Random } from "../createFuzzedCalls.ts";
import type { BenignDao } from "./BenignDao.ts";

/** What the executor holds of an asset, in base units. */
export function heldBy({ snapshot, executor }: BenignDao, asset: Address): bigint {
  const account = snapshot.state.accounts.find(({ address }) => address === executor);
  return account?.balances.find((balance) => balance.asset === asset)?.amount ?? 0n;
}

/** A share of an amount, from one to `most` parts of ten thousand, with every digit set. */
export function partOf(random: Random, amount: bigint, most: number): bigint {
  const bps = BigInt(1 + random.below(most));
  const rest = BigInt(random.bytes(8)) % (amount / 10_000n + 1n);
  return (amount * bps) / 10_000n - (bps > 1n ? rest : 0n);
}

/** A little more or less: by up to a quarter. */
export function nearly(random: Random, value: bigint): bigint {
  return (value * BigInt(75 + random.below(51))) / 100n;
}
