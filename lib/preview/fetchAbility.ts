import { type Address, type Client, type Hex, numberToHex } from "viem";
import { RpcRefusedError } from "../chain/errors.ts";
import type { PinnedBlock } from "../chain/PinnedBlock.ts";
import { toRpcError } from "../chain/toRpcError.ts";

/**
 * Whether a node serves `eth_simulateV1` at a block, by simulating an empty one, and the executor's code,
 * which the fall-back needs. Asked beside what else the first request of a preview asks.
 *
 * @throws {RpcUnavailableError} {@link RpcRefusedError}
 */
export async function fetchAbility(
  client: Client,
  { snapshot, executor }: { snapshot: { block: PinnedBlock }; executor: Address },
): Promise<{ simulates: boolean; code: Hex }> {
  const block = numberToHex(snapshot.block.number);
  const [simulates, code] = await Promise.all([
    client
      .request({ method: "eth_simulateV1", params: [{ blockStateCalls: [{ calls: [] }] }, block] })
      .then(
        () => true,
        (error: unknown) => {
          const failure = toRpcError(client, error);
          if (failure instanceof RpcRefusedError) return false;
          throw failure;
        },
      ),
    client.request({ method: "eth_getCode", params: [executor, block] }).catch((error: unknown) => {
      throw toRpcError(client, error);
    }),
  ]);
  return { simulates, code };
}
