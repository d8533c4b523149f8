import { describe, expect, it } from "vitest";
import { chains } from "../lib/dao/chains.ts";
import { readOtherChains } from "./readOtherChains.ts";

describe("readOtherChains", () => {
  it("reads a short name and an endpoint, with an equals sign in its query too", () => {
    const found = readOtherChains(["oeth=https://rpc.example/?key=1", "eth=http://127.0.0.1:1"], {
      chains,
    });
    expect(found.map(({ name, chainId }) => [name, chainId])).toEqual([
      ["OP Mainnet", 10],
      ["Ethereum", 1],
    ]);
    expect(found[0]?.client.transport.url).toBe("https://rpc.example/?key=1");
    expect(readOtherChains(undefined, { chains })).toEqual([]);
  });

  it.each([
    ["oeth", "cli.usage"],
    ["oeth=", "cli.usage"],
    ["=https://rpc.example", "cli.usage"],
    ["oeth=rpc.example", "cli.usage"],
    ["mars=https://rpc.example", "dao.unknownChain"],
  ])("refuses %s", (text, code) => {
    expect(() => readOtherChains([text], { chains })).toThrow(expect.objectContaining({ code }));
  });
});
