import type { Call } from "../actions/Call.ts";
import { findAddresses } from "../actions/findAddresses.ts";
import type { Dao } from "../dao/Dao.ts";

/** Calldata may name any number of addresses; beyond this, holders are not all known. */
const watchedAtMost = 100;

/**
 * The DAO, to be read together with every account that the calls name: what each holds, and whether
 * a right was given to a stranger.
 */
export function watchAddresses(dao: Dao, calls: readonly Call[]): Dao {
  const named = [...new Set([...findAddresses(calls), ...calls.map(({ to }) => to)])];
  const { addresses, complete } = dao.roleHolders;
  return {
    ...dao,
    watched: named.slice(0, watchedAtMost),
    roleHolders: { addresses, complete: complete && named.length <= watchedAtMost },
  };
}
