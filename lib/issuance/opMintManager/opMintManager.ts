import type { IssuanceAdapter } from "../IssuanceAdapter.ts";

/**
 * The owner of a token, which mints for an owner of its own as OP's does: at most `MINT_CAP /
 * DENOMINATOR` of supply, at most once in `MINT_PERIOD` seconds, the first mint without either limit
 * (ethereum-optimism/optimism, `MintManager.sol`, `mint`).
 */
export const opMintManager: IssuanceAdapter = {
  id: "opMintManager",
  scope: "contract",
  functions: [
    "governanceToken()",
    "mintPermittedAfter()",
    "MINT_CAP()",
    "MINT_PERIOD()",
    "upgrade(address)",
  ],
  loadActions: async () => (await import("./opMintManagerActions.ts")).opMintManagerActions,
  load: async () => (await import("./readOpMintManager.ts")).readOpMintManager,
};
