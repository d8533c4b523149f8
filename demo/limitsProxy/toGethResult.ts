import { decodeErrorResult, type Hex, isHex, parseAbi } from "viem";
import { gethErrors } from "./gethLimits.ts";
import { isRecord, type RpcFailure } from "./RpcMessage.ts";
import { readQuantity } from "./sanitizeChain.ts";

const revertReason = parseAbi(["error Error(string)"]);

/** The blocks of an `eth_simulateV1` result. */
export function toBlocks(result: unknown): Record<string, unknown>[] {
  return Array.isArray(result) ? result.filter(isRecord) : [];
}

/** The calls of one of them. */
export function toCalls(block: Record<string, unknown>): Record<string, unknown>[] {
  return Array.isArray(block.calls) ? block.calls.filter(isRecord) : [];
}

/** Gas that a simulated call used. */
export function gasUsedOf(call: Record<string, unknown>): bigint {
  return readQuantity(call.gasUsed) ?? 0n;
}

/**
 * A simulated block as geth gives it: what a reverted call returned is in `error.data`, not in
 * `returnData`, and a call that ran out of gas is not one that reverted.
 *
 * @param gasLimits gas that each call had.
 */
export function toGethBlock(
  block: Record<string, unknown>,
  gasLimits: readonly unknown[],
): Record<string, unknown> {
  const calls = toCalls(block).map((call, index) =>
    call.status === "0x0" ? toGethFailure(call, gasLimits[index]) : call,
  );
  return { ...block, calls };
}

/** A refusal by the chain behind, with geth's code where the two differ. */
export function toGethError(error: RpcFailure): RpcFailure {
  const isFunds = /insufficient funds/i.test(error.message);
  return isFunds ? { ...error, code: gethErrors.insufficientFunds } : error;
}

function toGethFailure(call: Record<string, unknown>, gasLimit: unknown): Record<string, unknown> {
  const data = isHex(call.returnData) ? call.returnData : "0x";
  const spentAll = gasUsedOf(call) === readQuantity(gasLimit);
  const error =
    spentAll && data === "0x"
      ? { code: gethErrors.vm, message: "out of gas" }
      : { code: gethErrors.reverted, message: toMessage(data), data };
  return { ...call, returnData: "0x", error };
}

function toMessage(data: Hex): string {
  try {
    const { args } = decodeErrorResult({ abi: revertReason, data });
    return `execution reverted: ${args[0]}`;
  } catch {
    return "execution reverted";
  }
}
