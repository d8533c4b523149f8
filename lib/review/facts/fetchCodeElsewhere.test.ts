import { type Address, createClient, custom, getAddress, type Hex, numberToHex } from "viem";
import { describe, expect, it } from "vitest";
import { fetchCodeElsewhere, type OtherChain } from "./fetchCodeElsewhere.ts";

const account = (index: number): Address =>
  getAddress(numberToHex(BigInt(index) + 10n ** 30n, { size: 20 }));

/** A chain on which these accounts have code; `id` is what its endpoint says of itself. */
function chainWith(
  codes: Readonly<Record<Address, Hex>>,
  { name = "Base", id = 8_453, chainId = 8_453, isDown = false } = {},
): OtherChain {
  const request = async ({ method, params }: { method: string; params: [Address] }) => {
    if (method === "eth_chainId") return numberToHex(id);
    if (isDown) throw new Error("down");
    return codes[getAddress(params[0])] ?? "0x";
  };
  return {
    name,
    chainId,
    client: createClient({ transport: custom({ request }, { retryCount: 0 }) }),
  };
}

describe("fetchCodeElsewhere", () => {
  it("tells where an account is a contract, and takes a delegation for none", async () => {
    const base = chainWith({ [account(1)]: "0x6001", [account(2)]: "0xef010011" });
    const found = await fetchCodeElsewhere([base], [account(1), account(2), account(3)]);
    expect([...found.values()]).toEqual([
      { withCode: ["Base"], unavailable: [] },
      { withCode: [], unavailable: [] },
      { withCode: [], unavailable: [] },
    ]);
  });

  it("names chains that do not answer, and endpoints of another chain", async () => {
    const chains = [
      chainWith({}, { isDown: true }),
      chainWith({ [account(1)]: "0x6001" }, { name: "OP Mainnet", chainId: 10 }),
    ];
    const found = await fetchCodeElsewhere(chains, [account(1)]);
    expect(found.get(account(1))).toEqual({ withCode: [], unavailable: ["Base", "OP Mainnet"] });
  });

  it("says of accounts beyond the three hundredth that no chain was asked", async () => {
    const accounts = Array.from({ length: 301 }, (_, index) => account(index));
    const found = await fetchCodeElsewhere([chainWith({ [account(300)]: "0x6001" })], accounts);
    expect(found.get(account(299))).toEqual({ withCode: [], unavailable: [] });
    expect(found.get(account(300))).toEqual({ withCode: [], unavailable: ["Base"] });
  });

  it("says nothing where no chain is named", async () => {
    expect(await fetchCodeElsewhere([], [account(1)])).toEqual(new Map());
  });
});
