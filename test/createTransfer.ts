import type { Transfer } from "../lib/preview/Preview.ts";
import { checkAccounts } from "./createCheckContext.ts";

const { pool, timelock, token } = checkAccounts;

/** The first call's payment of 5 base units of the made-up DAO's token by its treasury to a pool, but for `change`. */
export function createTransfer(change: Partial<Transfer> = {}): Transfer {
  return { call: 0, asset: token, from: timelock, to: pool, amount: 5n, ...change };
}
