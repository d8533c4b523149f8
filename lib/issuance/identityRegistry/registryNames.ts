import type { Address } from "viem";

/** The name by which an account's right to be given the token stands among the parameters. */
export const verifiedName = (account: Address): string => `isVerified(${account})`;

/** The name by which an account's identity contract stands there. */
export const identityName = (account: Address): string => `identity(${account})`;

/** The name by which an account's country stands there. */
export const countryName = (account: Address): string => `investorCountry(${account})`;
