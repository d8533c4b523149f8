import type { Address } from "viem";
import type { Preview } from "../preview/Preview.ts";

/** What all treasury accounts together hold of an asset before the calls, in base units or wei. */
export function treasuryHoldings({ snapshot }: Preview, asset: Address | "ether"): bigint {
  return snapshot.state.accounts
    .filter((account) => account.class === "treasury")
    .reduce((total, { wei, balances }) => {
      if (asset === "ether") return total + wei;
      return total + (balances.find((entry) => entry.asset === asset)?.amount ?? 0n);
    }, 0n);
}
