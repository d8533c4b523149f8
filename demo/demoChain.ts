/** What is fixed about the demo chain. Every address and result of the demo follows from it. */
export const demoChain = {
  id: 31337,
  shortName: "local",
  mnemonic: "test test test test test test test test test test test junk",
  hardfork: "osaka",
  /** 2025-03-01T00:00:00Z, Unix seconds. */
  genesisTimestamp: 1_740_787_200,
  secondsPerBlock: 12,
  /** Ethereum's block gas limit since 2025-11. */
  blockGasLimit: 60_000_000,
} as const;
