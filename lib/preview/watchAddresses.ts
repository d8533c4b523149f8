import type { Call } from "../actions/Call.ts";
import { findAddresses } from "../actions/findAddresses.ts";
import type { Dao } from "../dao/Dao.ts";

/** Accounts that are looked at, whatever is asked of each: calldata may name any number. */
const watchedAtMost = 500;

/** Balances that one reading asks for beside: geth gives a whole simulation 50 million gas. */
const balancesAtMost = 2_500;

/** Who has many assets is asked about this many accounts all the same. */
const watchedAtLeast = 100;

/**
 * The DAO, to be read together with every account that the calls name: what each holds, and whether
 * a right was given to a stranger. Beyond 500 accounts, or 2,500 balances of more than 100, holders are not all
 * known.
 */
export function watchAddresses(dao: Dao, calls: readonly Call[]): Dao {
  const named = [...new Set([...findAddresses(calls), ...calls.map(({ to }) => to)])];
  const { addresses, complete } = dao.roleHolders;
  const most = watchedMost(dao);
  return {
    ...dao,
    watched: named.slice(0, most),
    roleHolders: { addresses, complete: complete && named.length <= most },
  };
}

/** Of each account the ETH and every asset is read. */
function watchedMost({ assets }: Dao): number {
  const affordable = Math.floor(balancesAtMost / (assets.length + 1));
  return Math.min(watchedAtMost, Math.max(watchedAtLeast, affordable));
}
