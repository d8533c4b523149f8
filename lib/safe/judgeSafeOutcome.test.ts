import { numberToHex, zeroAddress } from "viem";
import { describe, expect, it } from "vitest";
import { judgeSafeOutcome } from "./judgeSafeOutcome.ts";
import type { SafeExecution } from "./SafeExecution.ts";

const hashOf = (number: number) => numberToHex(number, { size: 32 });
const execution = (number: number, isFailed = false): SafeExecution => ({
  safeTxHash: hashOf(number),
  isFailed,
  transactionHash: hashOf(900 + number),
  blockNumber: BigInt(number),
});

function outcomeOf(nonce: bigint, executions: readonly SafeExecution[]) {
  const transaction = {
    to: zeroAddress,
    value: 0n,
    data: "0x",
    operation: 0,
    safeTxGas: 0n,
    baseGas: 0n,
    gasPrice: 0n,
    gasToken: zeroAddress,
    refundReceiver: zeroAddress,
    nonce,
  } as const;
  const facts = { transaction, safeTxHash: hashOf(3) };
  return judgeSafeOutcome(facts, { safe: { nonce: 7n }, executions });
}

describe("judgeSafeOutcome", () => {
  it("asks no log of what the Safe has not come to", () => {
    expect(outcomeOf(7n, [])).toEqual({ status: "open" });
    expect(outcomeOf(8n, [])).toEqual({ status: "later" });
  });

  it("finds its own hash, and tells a failure from a success", () => {
    const found = { transactionHash: hashOf(903), blockNumber: 3n };
    const others = [execution(5), execution(4)];
    expect(outcomeOf(4n, [...others, execution(3)])).toEqual({ status: "executed", ...found });
    expect(outcomeOf(4n, [...others, execution(3, true)])).toEqual({ status: "failed", ...found });
  });

  it("blames another only where the logs reach back to its nonce", () => {
    const two = [execution(6), execution(5)];
    expect(outcomeOf(5n, two)).toEqual({ status: "taken" });
    expect(outcomeOf(4n, two)).toEqual({ status: "unknown" });
  });
});
