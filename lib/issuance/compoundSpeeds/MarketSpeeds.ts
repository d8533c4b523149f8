import type { Address } from "viem";

/** One side of a market: its speed in base units a block, its last update, and whether anybody is paid. */
export type Side = { speed: bigint; updatedAt: bigint; isPaid: boolean };

/** The speeds of one market, or of a contributor, who has one side alone. */
export type MarketSpeeds = { market: Address; supply: Side; borrow: Side };

/** Base units a block that somebody is paid. */
export function rateOf(sides: readonly Side[]): bigint {
  return sides.reduce((sum, { speed, isPaid }) => (isPaid ? sum + speed : sum), 0n);
}

/** Base units accrued since each side's last update: speed × blocks. */
export function accruedOf(sides: readonly Side[], blockNumber: bigint): bigint {
  return sides.reduce(
    (sum, { speed, updatedAt, isPaid }) =>
      isPaid && blockNumber > updatedAt ? sum + speed * (blockNumber - updatedAt) : sum,
    0n,
  );
}
