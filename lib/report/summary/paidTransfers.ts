import { getAddress } from "viem";
import type { Preview, Transfer } from "../../preview/Preview.ts";

/** What the accounts of a treasury and the executor paid or burned in a run, in its order. */
export function paidTransfers({ snapshot, execution }: Preview): Transfer[] {
  const treasury = new Set<string>([
    execution.executor,
    ...snapshot.dao.accounts
      .filter((account) => account.class === "treasury")
      .map(({ address }) => address),
  ]);
  return execution.transfers.filter(({ from }) => treasury.has(getAddress(from)));
}
