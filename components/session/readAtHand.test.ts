import { afterEach, describe, expect, it, vi } from "vitest";
import { storeRpcUrl } from "../ui/rpcUrls.ts";
import { readAtHand } from "./readAtHand.ts";

/** A browser that keeps texts and has no database. */
function stubStorage(): void {
  const kept = new Map<string, string>();
  vi.stubGlobal("localStorage", {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, text: string) => kept.set(key, text),
  });
}

afterEach(() => vi.unstubAllGlobals());

describe("readAtHand", () => {
  it("gives the endpoints that were chosen for other chains, and no local one", async () => {
    stubStorage();
    storeRpcUrl(1, "https://eth.example");
    storeRpcUrl(10, "https://op.example");
    storeRpcUrl(31_337, "http://127.0.0.1:8545");
    const { otherChains, keptPlans } = await readAtHand(1);
    expect(otherChains.map(({ name, chainId }) => [name, chainId])).toEqual([["OP Mainnet", 10]]);
    expect(otherChains[0]?.client.transport.url).toBe("https://op.example");
    expect(keptPlans).toBeUndefined();
  });

  it("gives none to a chain of this machine, and none where none was chosen", async () => {
    stubStorage();
    expect((await readAtHand(10)).otherChains).toEqual([]);
    storeRpcUrl(10, "https://op.example");
    expect((await readAtHand(31_337)).otherChains).toEqual([]);
  });
});
