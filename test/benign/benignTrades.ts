import type { Address } from "viem";
import type { Action } from "../../lib/actions/Action.ts";
import type { BenignContracts, BenignDao } from "./BenignDao.ts";
import type { BenignKind, BenignParts } from "./BenignKind.ts";
import { heldBy, partOf } from "./benignAmounts.ts";
import { isOfCompound } from "./isOfCompound.ts";
import { programOf } from "./programOf.ts";

const day = 86_400;

/** Sales and buy-backs with a bound, and ETH that is wrapped. */
export const benignTrades: readonly BenignKind[] = [
  programOf("sale", "router", (_, parts) => {
    const { bought } = routerOf(parts.dao);
    return swap(parts, { sold: parts.dao.snapshot.dao.token, bought });
  }),
  programOf("buy-back", "router", (_, parts) => {
    const { bought: sold } = routerOf(parts.dao);
    if (heldBy(parts.dao, sold) === 0n) return undefined;
    return swap(parts, { sold, bought: parts.dao.snapshot.dao.token });
  }),
  programOf("wrapped ETH", "weth", (token, { random, dao }) => {
    const amount = partOf(random, 3n * 10n ** 20n, 300).toString();
    return isOfCompound(dao) ? undefined : [{ type: "wrapEther", token, amount }];
  }),
];

function routerOf({ contracts }: BenignDao): NonNullable<BenignContracts["router"]> {
  if (contracts.router === undefined) throw new Error("This DAO has no router");
  return contracts.router;
}

/** At most 1 % of what the pool holds, for at least 97 % of the price before. */
function swap(
  { random, dao }: BenignParts,
  { sold, bought }: { sold: Address; bought: Address },
): Action[] {
  const { address, pair } = routerOf(dao);
  const pool = dao.snapshot.state.accounts.find((account) => account.address === pair);
  const amountOf = (asset: Address) =>
    pool?.balances.find((balance) => balance.asset === asset)?.amount ?? 0n;
  const amount = partOf(random, amountOf(sold), 100);
  const fair = (amount * amountOf(bought)) / amountOf(sold);
  return [
    { type: "approve", token: sold, spender: address, amount: amount.toString() },
    {
      type: "swapTokens",
      contract: address,
      token: sold,
      amount: amount.toString(),
      bought,
      least: ((fair * 97n) / 100n).toString(),
      recipient: dao.executor,
      deadline: String(dao.snapshot.block.timestamp + 60 * day),
    },
  ];
}
