import type { IssuanceAdapter } from "../IssuanceAdapter.ts";

/**
 * Tokens that mint as UNI does: one minter, at most `mintCap` percent of supply, at most once in
 * `minimumTimeBetweenMints` seconds (Uniswap governance `Uni.sol`, `mint`).
 */
export const uniCappedMint: IssuanceAdapter = {
  id: "uniCappedMint",
  scope: "token",
  functions: ["mintingAllowedAfter()", "minimumTimeBetweenMints()", "mintCap()"],
  load: async () => (await import("./readUniCappedMint.ts")).readUniCappedMint,
};
