/** A contract of an exchange or of streams at the address its publisher names for one chain. */
type PublishedContract = {
  readonly chainId: number;
  readonly address: `0x${string}`;
  readonly name: string;
};

/**
 * UniswapV2Router02. Source: docs.uniswap.org, "V2 Deployment Addresses", read in November 2026. Not the
 * same on every chain.
 */
export const uniswapV2Routers = [
  { chainId: 1, address: "0x7a250d5630B4cF539739dF2C5dAcb4c659F2488D", name: "Uniswap v2 router" },
  { chainId: 10, address: "0x4A7b5Da61326A6379179b40d00F57E5bbDC962c2", name: "Uniswap v2 router" },
  {
    chainId: 8453,
    address: "0x4752ba5DBc23f44D87826276BF6Fd6b1C372aD24",
    name: "Uniswap v2 router",
  },
  {
    chainId: 42_161,
    address: "0x4752ba5DBc23f44D87826276BF6Fd6b1C372aD24",
    name: "Uniswap v2 router",
  },
  {
    chainId: 11_155_111,
    address: "0xeE567Fe1712Faf6149d80dA1E6934E354124CfE3",
    name: "Uniswap v2 router",
  },
] as const satisfies readonly PublishedContract[];

/**
 * SwapRouter of v3-periphery, whose swaps have a deadline; Base has SwapRouter02 alone, which takes other
 * bytes. Source: github.com/Uniswap/v3-periphery, deploys.md.
 */
export const uniswapV3Routers = [
  { chainId: 1, address: "0xE592427A0AEce92De3Edee1F18E0157C05861564", name: "Uniswap v3 router" },
  { chainId: 10, address: "0xE592427A0AEce92De3Edee1F18E0157C05861564", name: "Uniswap v3 router" },
  {
    chainId: 42_161,
    address: "0xE592427A0AEce92De3Edee1F18E0157C05861564",
    name: "Uniswap v3 router",
  },
] as const satisfies readonly PublishedContract[];

/**
 * SablierV2LockupLinear of release 1.2. Source: docs.sablier.com, "Lockup v1.2", read in November 2026;
 * other chains' addresses stand there too.
 */
export const sablierLinears12 = [
  {
    chainId: 1,
    address: "0x3962f6585946823440d274aD7C719B02b49DE51E",
    name: "Sablier LockupLinear 1.2",
  },
  {
    chainId: 42_161,
    address: "0x05a323a4C936fed6D02134c5f0877215CD186b51",
    name: "Sablier LockupLinear 1.2",
  },
] as const satisfies readonly PublishedContract[];

/** SablierV2LockupLinear of release 1.1. Source: docs.sablier.com, "V2.1". */
export const sablierLinears11 = [
  {
    chainId: 1,
    address: "0xAFb979d9afAd1aD27C5eFf4E27226E3AB9e5dCC9",
    name: "Sablier LockupLinear 1.1",
  },
  {
    chainId: 42_161,
    address: "0xFDD9d122B451F549f48c4942c6fa6646D849e8C1",
    name: "Sablier LockupLinear 1.1",
  },
] as const satisfies readonly PublishedContract[];
