import { encodeFunctionData, getAddress, parseAbi } from "viem";
import { describe, expect, it } from "vitest";
import { createCall } from "./createCall.ts";
import { findAddresses } from "./findAddresses.ts";

const to = getAddress("0x00000000000000000000000000000000000000aa");
const alice = getAddress("0x70997970c51812dc3a010c7d01b50e0d17dc79c8");
const bob = getAddress("0x3c44cdddb6a900fa2b585dd299e03d12fa4293bc");
const abi = parseAbi(["function unknown(bytes32 role, address a, uint256 n, address[] list)"]);
const role = `0x${"9f".repeat(32)}` as const;

describe("findAddresses", () => {
  it("finds each address once, in functions nobody knows too", () => {
    const args = [role, alice, 1_000n, [bob, alice]] as const;
    const call = createCall({ to, data: encodeFunctionData({ abi, args }) });
    expect(findAddresses([call, call])).toEqual([alice, bob]);
  });

  it("takes words from 2^80 to 2^160 for addresses, and no others", () => {
    const word = (value: bigint) => value.toString(16).padStart(64, "0");
    const of = (value: bigint) =>
      findAddresses([createCall({ to, data: `0x12345678${word(value)}` })]);
    expect(of(10n ** 24n - 1n)).toEqual([]);
    expect(of(2n ** 80n - 1n)).toEqual([]);
    expect(of(2n ** 80n)).toEqual([getAddress(`0x${"0".repeat(19)}1${"0".repeat(20)}`)]);
    expect(of(2n ** 160n - 1n)).toHaveLength(1);
    expect(of(2n ** 160n)).toEqual([]);
  });

  it("has nothing to find where there are no arguments", () => {
    expect(findAddresses([createCall({ to }), createCall({ to, data: "0x12345678" })])).toEqual([]);
  });

  it("finds what a wrapper names beside its calls, and takes none of its bytes for words", () => {
    const upgrade = encodeFunctionData({
      abi: parseAbi(["function upgradeAndCall(address proxy, address implementation, bytes data)"]),
      args: [alice, bob, `0x12345678${"0".repeat(24)}${to.slice(2)}`],
    });
    expect(findAddresses([createCall({ to: alice, data: upgrade })])).toEqual([alice, bob]);
  });

  it("finds the facets of a diamond, and none of their functions", () => {
    const cut = encodeFunctionData({
      abi: parseAbi([
        "function diamondCut((address facet, uint8 action, bytes4[] selectors)[] cut, address init, bytes data)",
      ]),
      args: [[{ facet: bob, action: 0, selectors: ["0x12345678"] }], alice, "0x12345678"],
    });
    expect(findAddresses([createCall({ to, data: cut })])).toEqual([bob, alice]);
  });
});
