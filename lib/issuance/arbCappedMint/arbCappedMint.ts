import type { IssuanceAdapter } from "../IssuanceAdapter.ts";

/**
 * Tokens that mint as ARB does: the owner, at most `MINT_CAP_NUMERATOR / MINT_CAP_DENOMINATOR` of
 * supply, at most once in `MIN_MINT_INTERVAL` seconds (ArbitrumFoundation/governance,
 * `L2ArbitrumToken.sol`, `mint`).
 */
export const arbCappedMint: IssuanceAdapter = {
  id: "arbCappedMint",
  scope: "token",
  functions: [
    "nextMint()",
    "MIN_MINT_INTERVAL()",
    "MINT_CAP_NUMERATOR()",
    "MINT_CAP_DENOMINATOR()",
    "owner()",
  ],
  load: async () => (await import("./readArbCappedMint.ts")).readArbCappedMint,
};
