import { numberToHex, zeroAddress } from "viem";
import { getBalance, getBlock, getChainId, getLogs, simulateBlocks } from "viem/actions";
import { createChainClient } from "./createChainClient.ts";
import { RpcRefusedError } from "./errors.ts";
import { toRpcError } from "./toRpcError.ts";

/** Whether a node can do something; `unknown` when the question got no clear answer. */
export type Ability = "yes" | "no" | "unknown";

/** What an RPC endpoint is able to do. */
export type RpcProbe = {
  chainId: number;
  blockNumber: bigint;
  /** `eth_simulateV1`, two blocks a year apart: what previews run on. */
  simulate: Ability;
  /** Several calls in one HTTP request. */
  batch: Ability;
  /** Logs of the last 1,000 blocks in one answer. */
  logs: Ability;
  /** State 1,000 blocks back: needed to review what was executed. */
  history: Ability;
};

/**
 * Asks an RPC endpoint what it is able to do.
 *
 * @throws {RpcUnavailableError} when it does not answer at all.
 */
export async function probeRpc(
  rpcUrl: string,
  parameters: { fetchFn?: typeof fetch } = {},
): Promise<RpcProbe> {
  const client = createChainClient({ rpcUrl, ...parameters });
  const [chainId, block] = await Promise.all([getChainId(client), getBlock(client)]).catch(
    (error: unknown) => {
      throw toRpcError(client, error);
    },
  );
  const past = block.number > 1_000n ? block.number - 1_000n : 0n;
  const ability = async (question: () => Promise<unknown>): Promise<Ability> => {
    try {
      await question();
      return "yes";
    } catch (error) {
      return toRpcError(client, error) instanceof RpcRefusedError ? "no" : "unknown";
    }
  };
  const [simulate, batch, logs, history] = await Promise.all([
    ability(() =>
      simulateBlocks(client, {
        blockNumber: block.number,
        blocks: [31_536_000n, 63_072_000n].map((later) => ({
          blockOverrides: { time: block.timestamp + later },
          calls: [{ to: zeroAddress, data: "0x" as const }],
        })),
      }),
    ),
    fetchBatch(rpcUrl, parameters.fetchFn ?? fetch),
    ability(() =>
      getLogs(client, { fromBlock: past, toBlock: block.number, address: zeroAddress }),
    ),
    ability(() => getBalance(client, { address: zeroAddress, blockNumber: past })),
  ]);
  return { chainId, blockNumber: block.number, simulate, batch, logs, history };
}

/** Sends a batch by hand: the client would hide whether it was answered as one. */
async function fetchBatch(rpcUrl: string, fetchFn: typeof fetch): Promise<Ability> {
  const request = (id: number) => ({
    jsonrpc: "2.0",
    id,
    method: "eth_getBalance",
    params: [zeroAddress, numberToHex(0)],
  });
  try {
    const response = await fetchFn(rpcUrl, {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify([request(1), request(2)]),
    });
    const answer: unknown = await response.json();
    return Array.isArray(answer) && answer.length === 2 ? "yes" : "no";
  } catch {
    return "unknown";
  }
}
