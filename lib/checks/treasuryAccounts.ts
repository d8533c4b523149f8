import type { Address } from "viem";
import type { Preview } from "../preview/Preview.ts";

/** Accounts whose payments are the DAO's: those it names as its treasury, and the executor. */
export function treasuryAccounts({ snapshot, execution }: Preview): ReadonlySet<Address> {
  const accounts = snapshot.dao.accounts.filter((account) => account.class === "treasury");
  return new Set([...accounts.map(({ address }) => address), execution.executor]);
}
