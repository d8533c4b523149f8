import type { Address } from "viem";

/** The name by which an account's listing stands among the parameters. */
export const listedName = (account: Address): string => `isSanctioned(${account})`;
