import { encodeErrorResult, parseAbi } from "viem";
import { describe, expect, it } from "vitest";
import { describeRevert } from "./describeRevert.ts";

const account = "0x1a9C8182C09F50C8318d769245beA52c32BE35BC";
const token = { symbol: "dUSD\u202e", decimals: 6 };

describe("describeRevert", () => {
  it.each<[string, readonly unknown[], string, string]>([
    [
      "error ERC20InsufficientBalance(address sender, uint256 balance, uint256 needed)",
      [account, 1_999_000_000_000n, 99_999_999_000_000n],
      `${account} holds 1,999,000 dUSD, less than the 99,999,999 dUSD needed`,
      `${account} holds 1,999,000,000,000 base units, less than the 99,999,999,000,000 base units needed`,
    ],
    [
      "error ERC20InsufficientAllowance(address spender, uint256 allowance, uint256 needed)",
      [account, 0n, 12n],
      `${account} is allowed to spend 0 dUSD, less than the 0.000012 dUSD needed`,
      `${account} is allowed to spend 0 base units, less than the 12 base units needed`,
    ],
    [
      "error ERC20ExceededCap(uint256 increasedSupply, uint256 cap)",
      [11_000_000n, 10_000_000n],
      "the supply would be 11 dUSD, above the token’s cap of 10 dUSD",
      "the supply would be 11,000,000 base units, above the token’s cap of 10,000,000 base units",
    ],
    [
      "error ERC20ExceededSafeSupply(uint256 increasedSupply, uint256 cap)",
      [11_000_000n, 10_000_000n],
      "the supply would be 11 dUSD, above the 10 dUSD that its votes can count",
      "the supply would be 11,000,000 base units, above the 10,000,000 base units that its votes can count",
    ],
  ])("puts %s in words, in tokens where the token is known", (...row) => {
    const [declaration, args, inTokens, inBaseUnits] = row;
    const data = encodeErrorResult({ abi: parseAbi([declaration]), args } as never);
    expect(describeRevert(data, token)).toBe(inTokens);
    expect(describeRevert(data)).toBe(inBaseUnits);
  });

  it("leaves every other reason as it is", () => {
    expect(describeRevert("0x", token)).toBe("no reason given");
    expect(describeRevert("0xdeadbeef00", token)).toBe("an unknown error: 0xdeadbeef00");
    // FailedCall(), of OpenZeppelin's Errors.
    const abi = parseAbi(["error FailedCall()"]);
    expect(describeRevert(encodeErrorResult({ abi }), token)).toBe("FailedCall()");
  });
});
