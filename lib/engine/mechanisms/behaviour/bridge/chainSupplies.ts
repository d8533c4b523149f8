import type { Bridge } from "./bridgeSchema.ts";

/** What the token contracts on each chain say, in base units. */
export type ChainSupplies = {
  /** `totalSupply` on the home chain. */
  home: bigint;
  /** Held by the bridge on the home chain against what it minted abroad. */
  escrow: bigint;
  /** `totalSupply` on each other chain. */
  chains: readonly bigint[];
  /** The supply over all chains, each token counted once. */
  total: bigint;
};

/**
 * What each chain's `totalSupply` shows. Where a bridge locks, the home chain counts the escrow too, so
 * that adding up what the contracts say counts bridged tokens twice.
 *
 * @param held - Base units that holders have on the home chain and on each other chain.
 */
export function chainSupplies(
  form: Bridge["form"],
  held: { home: bigint; chains: readonly bigint[] },
): ChainSupplies {
  const abroad = held.chains.reduce((sum, amount) => sum + amount, 0n);
  const escrow = form === "lockAndMint" ? abroad : 0n;
  return {
    home: held.home + escrow,
    escrow,
    chains: held.chains,
    total: held.home + abroad,
  };
}
