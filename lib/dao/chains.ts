/** A chain as Mintage addresses it. */
export type ChainInfo = {
  id: number;
  /** EIP-3770 short name (ethereum-lists/chains). */
  shortName: string;
  name: string;
  /** Mean time between blocks, for clocks that count blocks (docs/assumptions.md). */
  secondsPerBlock: number;
  /** Block explorer, without a trailing slash. */
  explorer?: string;
};

/** The chains known without configuration. The local chain is anvil's and Hardhat's default id. */
export const chains: readonly ChainInfo[] = [
  {
    id: 1,
    shortName: "eth",
    name: "Ethereum",
    secondsPerBlock: 12,
    explorer: "https://etherscan.io",
  },
  {
    id: 10,
    shortName: "oeth",
    name: "OP Mainnet",
    secondsPerBlock: 2,
    explorer: "https://optimistic.etherscan.io",
  },
  {
    id: 8453,
    shortName: "base",
    name: "Base",
    secondsPerBlock: 2,
    explorer: "https://basescan.org",
  },
  {
    id: 42161,
    shortName: "arb1",
    name: "Arbitrum One",
    // Solidity's block.number is the parent chain's there (Arbitrum documentation).
    secondsPerBlock: 12,
    explorer: "https://arbiscan.io",
  },
  {
    id: 11155111,
    shortName: "sep",
    name: "Sepolia",
    secondsPerBlock: 12,
    explorer: "https://sepolia.etherscan.io",
  },
  { id: 31337, shortName: "local", name: "Local chain", secondsPerBlock: 12 },
];
