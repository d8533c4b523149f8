import { toFunctionSignature } from "viem";
import { describe, expect, it } from "vitest";
import { knownFunctions } from "./knownFunctions.ts";

const signatures = (selector: `0x${string}`) =>
  knownFunctions(selector).map((item) => toFunctionSignature(item));

const known = [
  ["0x40c10f19", "mint(address,uint256)"],
  ["0xfca3b5aa", "setMinter(address)"],
  ["0x2f2ff15d", "grantRole(bytes32,address)"],
  ["0x5c19a95c", "delegate(address)"],
  ["0xf2fde38b", "transferOwnership(address)"],
  ["0x3bbed4a0", "setRecipient(address)"],
  ["0x86d1a69f", "release()"],
  ["0x3c6b16ab", "notifyRewardAmount(uint256)"],
  ["0x022c0d9f", "swap(uint256,uint256,address,bytes)"],
  ["0xda95691a", "propose(address[],uint256[],string[],bytes[],string)"],
  ["0xe177246e", "setDelay(uint256)"],
  ["0x79051887", "setVotingDelay(uint48)"],
  ["0x64d62353", "updateDelay(uint256)"],
  ["0x694e80c3", "changeThreshold(uint256)"],
  ["0x1688f0b9", "createProxyWithNonce(address,bytes,uint256)"],
  ["0x8d80ff0a", "multiSend(bytes)"],
  ["0xa9059cbb", "transfer(address,uint256)"],
] as const;

describe("knownFunctions", () => {
  it("knows what the contracts of DAOs do, and no reads, events or strangers", () => {
    for (const [selector, signature] of known) expect(signatures(selector)).toContain(signature);
    expect(signatures("0x6a761202")).toHaveLength(1); // Safe: execTransaction, payable
    expect(signatures("0x70a08231")).toEqual([]);
    expect(signatures("0xddf252ad")).toEqual([]);
    expect(signatures("0xdeadbeef")).toEqual([]);
  });
});
