import { type Address, getAddress } from "viem";
import type { Dao } from "../dao/Dao.ts";

/** Whether the DAO itself names an account: in its profile, or as its governor, executor, Safe or token. */
export function isOfDao(dao: Dao, account: Address): boolean {
  const named = [
    dao.token,
    dao.governor?.address,
    dao.governor?.executor,
    dao.safe,
    ...dao.accounts.map(({ address }) => address),
    ...dao.contracts.map(({ address }) => address),
  ];
  return named.includes(account) || dao.labels[getAddress(account)] !== undefined;
}
