import { describe, expect, it } from "vitest";
import { chainSupplies } from "./chainSupplies.ts";

const held = { home: 700n, chains: [200n, 100n] };

describe("chainSupplies", () => {
  it("counts the escrow on the home chain where the bridge locks", () => {
    expect(chainSupplies("lockAndMint", held)).toEqual({
      home: 1_000n,
      escrow: 300n,
      chains: [200n, 100n],
      total: 1_000n,
    });
  });

  it("has none where it burns", () => {
    expect(chainSupplies("burnAndMint", held)).toEqual({
      home: 700n,
      escrow: 0n,
      chains: [200n, 100n],
      total: 1_000n,
    });
  });

  it("gives the supply over all chains as the contracts' sums less the escrow", () => {
    for (const form of ["lockAndMint", "burnAndMint"] as const) {
      const { home, escrow, chains, total } = chainSupplies(form, held);
      expect(chains.reduce((sum, amount) => sum + amount, home - escrow)).toBe(total);
    }
  });
});
