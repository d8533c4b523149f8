import type { IssuanceAdapter } from "../IssuanceAdapter.ts";

/**
 * Uniswap's MerkleDistributor, with or without a deadline, and forks that claim in the same way: tokens
 * set aside for those in a Merkle tree (`MerkleDistributor.sol`, @uniswap/merkle-distributor 1.0.1).
 */
export const merkleDistributor: IssuanceAdapter = {
  id: "merkleDistributor",
  scope: "contract",
  functions: [
    "token()",
    "merkleRoot()",
    "isClaimed(uint256)",
    "claim(uint256,address,uint256,bytes32[])",
  ],
  loadActions: async () => (await import("./merkleDistributorActions.ts")).merkleDistributorActions,
  load: async () => (await import("./readMerkleDistributor.ts")).readMerkleDistributor,
};
