import { encodeErrorResult, type Hex, parseAbi } from "viem";
import { describe, expect, it } from "vitest";
import { checkAccounts } from "../../test/createCheckContext.ts";
import { createCall } from "../actions/createCall.ts";
import type { CallOutcome } from "../chain/simulateCalls.ts";
import { toCallResults, toJointResults } from "./toCallResults.ts";

const call = createCall({ to: checkAccounts.token });
const delegated = createCall({ to: checkAccounts.pool, operation: 1 });
const abi = [{ type: "error", name: "Error", inputs: [{ type: "string" }] }] as const;
const paused = encodeErrorResult({ abi, errorName: "Error", args: ["paused"] });

const worked = (gasUsed: bigint): CallOutcome => ({
  status: "success",
  data: "0x",
  gasUsed,
  logs: [],
});
const failed = (gasUsed: bigint, data: Hex = paused): CallOutcome => ({
  status: "reverted",
  data,
  gasUsed,
  logs: [],
});
const placed = (...indices: number[]) => indices.map((index) => ({ call, index }));
const notReached = { status: "notReached", gasUsed: 0n };

describe("toCallResults", () => {
  it("gives each call what it used, all of those that it holds together", () => {
    const outcomes = [worked(1n), worked(2n), worked(4n), worked(8n)];
    expect(toCallResults([call, call, call], { separate: placed(0, 1, 1, 2), outcomes })).toEqual([
      { status: "success", gasUsed: 1n },
      { status: "success", gasUsed: 6n },
      { status: "success", gasUsed: 8n },
    ]);
  });

  it("stops at the first failure, with its reason, and reaches nothing after", () => {
    const outcomes = [worked(1n), worked(2n), failed(4n), failed(8n, "0x"), worked(16n)];
    expect(
      toCallResults([call, call, call], { separate: placed(0, 1, 1, 1, 2), outcomes }),
    ).toEqual([
      { status: "success", gasUsed: 1n },
      { status: "reverted", gasUsed: 6n, revertReason: "paused", revertData: paused },
      notReached,
    ]);
  });

  it("tells a token's refusal in its own units, by the very call that failed", () => {
    const short = encodeErrorResult({
      abi: parseAbi(["error ERC20InsufficientBalance(address, uint256, uint256)"]),
      args: [checkAccounts.safe, 1_000_000n, 2_500_000n],
    });
    const ofDollar = createCall({ to: checkAccounts.dollar });
    const separate = [call, ofDollar].map((each) => ({ call: each, index: 0 }));
    const outcomes = [worked(1n), failed(1n, short)];
    const other = { name: "", totalSupply: 0n };
    const assets = [
      { address: checkAccounts.token, symbol: "TKN", decimals: 18, ...other },
      { address: checkAccounts.dollar, symbol: "dUSD", decimals: 6, ...other },
    ];
    const reasonOf = (known: typeof assets) =>
      toCallResults([call], { separate, outcomes, assets: known })[0]?.revertReason;
    expect(reasonOf(assets)).toBe(
      `${checkAccounts.safe} holds 1 dUSD, less than the 2.5 dUSD needed`,
    );
    expect(reasonOf([])).toContain("1,000,000 base units");
  });

  it("names no reason where the contract gives none", () => {
    expect(toCallResults([call], { separate: placed(0), outcomes: [failed(1n, "0x")] })).toEqual([
      { status: "reverted", gasUsed: 1n, revertReason: "no reason given", revertData: "0x" },
    ]);
  });
});

describe("toJointResults", () => {
  const calls = [call, delegated, delegated];

  it("gives the gas of all to the first delegatecall", () => {
    expect(toJointResults(calls, { status: "success", gasUsed: 9n })).toEqual([
      { status: "success", gasUsed: 0n },
      { status: "success", gasUsed: 9n },
      { status: "success", gasUsed: 0n },
    ]);
  });

  it("lays a failure on it, and reaches nothing else", () => {
    const reverted = (revertReason: string) => [
      notReached,
      { status: "reverted", gasUsed: 9n, revertReason },
      notReached,
    ];
    const entry = { status: "reverted", gasUsed: 9n } as const;
    expect(toJointResults(calls, { ...entry, reason: "GS013" })).toEqual(reverted("GS013"));
    expect(toJointResults(calls, entry)).toEqual(reverted("no reason given"));
  });

  it("reaches nothing where nothing was run", () => {
    expect(toJointResults(calls, { status: "notRun", gasUsed: 9n })).toEqual([
      notReached,
      notReached,
      notReached,
    ]);
  });
});
