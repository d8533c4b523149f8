import type { Ratio } from "../../../amount/Ratio.ts";
import { isZeroAddress, type Transfer } from "../Transfer.ts";

/** What an account has gained or lost since a block. */
export type Movement = {
  address: string;
  received: bigint;
  sent: bigint;
  /** Received less sent. */
  net: bigint;
  /** |net| ÷ supply. */
  ofSupply: Ratio;
  transfers: number;
};

/**
 * Accounts whose balance has changed by at least a threshold since a block, the largest change first.
 * A transfer to oneself changes nothing and is left out; so is the zero address, which holds nothing.
 *
 * @param transfers - The token's `Transfer` logs; those up to and at `sinceBlock` are left out.
 * @param options - `threshold` and `supply` in base units.
 */
export function largeMovements(
  transfers: readonly Transfer[],
  options: { sinceBlock: bigint; threshold: bigint; supply: bigint },
): Movement[] {
  const { sinceBlock, threshold, supply } = options;
  const moved = new Map<string, Omit<Movement, "net" | "ofSupply">>();
  const book = (address: string, flow: { received: bigint; sent: bigint }) => {
    if (isZeroAddress(address)) return;
    const key = address.toLowerCase();
    const so = moved.get(key) ?? { address, received: 0n, sent: 0n, transfers: 0 };
    moved.set(key, {
      address: so.address,
      received: so.received + flow.received,
      sent: so.sent + flow.sent,
      transfers: so.transfers + 1,
    });
  };
  for (const { block, from, to, amount } of transfers) {
    if (block <= sinceBlock || from.toLowerCase() === to.toLowerCase()) continue;
    book(from, { received: 0n, sent: amount });
    book(to, { received: amount, sent: 0n });
  }
  const size = ({ net }: { net: bigint }) => (net < 0n ? -net : net);
  return [...moved.values()]
    .map((movement) => ({ ...movement, net: movement.received - movement.sent }))
    .filter((movement) => size(movement) >= threshold && movement.net !== 0n)
    .sort((a, b) => (size(a) === size(b) ? 0 : size(a) > size(b) ? -1 : 1))
    .map((movement) => ({
      ...movement,
      ofSupply: { numerator: size(movement), denominator: supply },
    }));
}
