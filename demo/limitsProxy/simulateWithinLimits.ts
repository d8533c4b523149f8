import { GethRefusal, gethErrors } from "./gethLimits.ts";
import { limitGas, limitTotalGas } from "./limitGas.ts";
import { isRecord, type RpcResponse } from "./RpcMessage.ts";
import { readBlocks, readQuantity, type SimulatedBlock, sanitizeChain } from "./sanitizeChain.ts";
import { gasUsedOf, toBlocks, toCalls, toGethBlock, toGethError } from "./toGethResult.ts";

/** An answer without its envelope. */
export type Answer = Pick<RpcResponse, "result" | "error">;

/** Sends one request to the chain behind the proxy. */
export type Forward = (method: string, params: readonly unknown[]) => Promise<Answer>;

/**
 * Answers `eth_simulateV1` as geth would, by the simulation of the chain behind: refuses what geth
 * refuses, makes numbers, times and gas limits explicit, and gives failed calls geth's errors.
 *
 * @throws {GethRefusal}
 */
export async function simulateWithinLimits(
  forward: Forward,
  params: readonly unknown[],
): Promise<Answer> {
  const [payload, place = "latest"] = params;
  const blocks = readBlocks(payload);
  const base = await fetchBase(forward, place);
  const limited = sanitizeChain(base, blocks).map((block) => limitGas(block, base.gasLimit));
  const simulate = (blockStateCalls: readonly SimulatedBlock[]) =>
    forward("eth_simulateV1", [{ ...(isRecord(payload) ? payload : {}), blockStateCalls }, place]);
  const first = await simulate(limited);
  const used = toBlocks(first.result).map((block) => toCalls(block).map(gasUsedOf));
  const capped = limitTotalGas(limited, used);
  const answer = capped === limited ? first : await simulate(capped);
  if (answer.error !== undefined) return { error: toGethError(answer.error) };
  const result = toBlocks(answer.result).map((block, index) =>
    toGethBlock(block, capped[index]?.calls?.map((call) => call.gas) ?? []),
  );
  return { result };
}

async function fetchBase(forward: Forward, parameter: unknown) {
  const place = isRecord(parameter) ? (parameter.blockHash ?? parameter.blockNumber) : parameter;
  const isHash = typeof place === "string" && place.length === 66;
  const method = isHash ? "eth_getBlockByHash" : "eth_getBlockByNumber";
  const { result } = await forward(method, [place, false]);
  if (!isRecord(result)) throw new GethRefusal(gethErrors.unknown, "header not found");
  return {
    number: readQuantity(result.number) ?? 0n,
    timestamp: readQuantity(result.timestamp) ?? 0n,
    gasLimit: readQuantity(result.gasLimit) ?? 0n,
  };
}
