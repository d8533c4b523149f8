import { encodeErrorResult, parseAbi } from "viem";
import { describe, expect, it } from "vitest";
import { interpretRevert } from "./interpretRevert.ts";

const account = "0x1a9C8182C09F50C8318d769245beA52c32BE35BC";
const solidity = parseAbi(["error Error(string)", "error Panic(uint256)"]);
const errorWith = (text: string) =>
  encodeErrorResult({ abi: solidity, errorName: "Error", args: [text] });
const panicWith = (code: bigint) =>
  encodeErrorResult({ abi: solidity, errorName: "Panic", args: [code] });

describe("interpretRevert", () => {
  it("gives the contract's own words", () => {
    // What UNI answers to a mint of 2.01 %, as bytes.
    const data =
      "0x08c379a0" +
      "0000000000000000000000000000000000000000000000000000000000000020" +
      "000000000000000000000000000000000000000000000000000000000000001c" +
      "556e693a3a6d696e743a206578636565646564206d696e742063617000000000";
    expect(interpretRevert(data as `0x${string}`)).toEqual({
      reason: "Uni::mint: exceeded mint cap",
      name: "Error",
    });
  });

  it("keeps hostile words to one line", () => {
    expect(interpretRevert(errorWith("a\nb\u202ec")).reason).toBe("a b c");
    expect(interpretRevert(errorWith("x".repeat(501))).reason).toBe(`${"x".repeat(499)}…`);
    expect(interpretRevert(errorWith("")).reason).toBe("an empty reason");
  });

  it.each([
    [0x01n, "a condition the contract relies on was false"],
    [0x11n, "an arithmetic overflow or underflow"],
    [0x12n, "a division by zero"],
    [0x21n, "a value that its enum does not have"],
    [0x22n, "a badly encoded byte array in storage"],
    [0x31n, "taking from an empty list"],
    [0x32n, "an index outside a list"],
    [0x41n, "too much memory"],
    [0x51n, "calling an empty function pointer"],
    [0x99n, "panic code 153"],
  ])("explains panic %i", (code, reason) => {
    expect(interpretRevert(panicWith(code))).toEqual({ reason, name: "Panic" });
  });

  it.each([
    [
      "error AccessControlUnauthorizedAccount(address account, bytes32 neededRole)",
      [account, `0x${"11".repeat(32)}`],
      `AccessControlUnauthorizedAccount(account: ${account}, neededRole: 0x${"11".repeat(32)})`,
    ],
    [
      "error ERC20ExceededCap(uint256 increasedSupply, uint256 cap)",
      [11n, 10n],
      "ERC20ExceededCap(increasedSupply: 11, cap: 10)",
    ],
    [
      "error GovernorOnlyExecutor(address account)",
      [account],
      `GovernorOnlyExecutor(account: ${account})`,
    ],
    [
      "error TimelockInsufficientDelay(uint256 delay, uint256 minDelay)",
      [1n, 2n],
      "TimelockInsufficientDelay(delay: 1, minDelay: 2)",
    ],
    ["error FailedCall()", [], "FailedCall()"],
  ])("names %s", (declaration, args, reason) => {
    const data = encodeErrorResult({ abi: parseAbi([declaration]), args } as never);
    expect(interpretRevert(data)).toEqual({ reason, name: reason.slice(0, reason.indexOf("(")) });
  });

  it("shows the bytes of what it does not know, and says when there are none", () => {
    expect(interpretRevert("0x")).toEqual({ reason: "no reason given" });
    expect(interpretRevert("0xdeadbeef00")).toEqual({ reason: "an unknown error: 0xdeadbeef00" });
    expect(interpretRevert("0x08c379a0")).toEqual({ reason: "an unknown error: 0x08c379a0" });
    expect(interpretRevert(`0x${"ee".repeat(256)}`).reason).toMatch(/: 0x(ee){256}$/);
    expect(interpretRevert(`0x${"ee".repeat(257)}`).reason).toMatch(
      /: 0x(ee){256}… \(257 bytes\)$/,
    );
    expect(interpretRevert("0x12")).toEqual({ reason: "an unknown error: 0x12" });
  });
});
