import { GethRefusal, gethErrors, gethLimits } from "./gethLimits.ts";
import { readQuantity, type SimulatedBlock } from "./sanitizeChain.ts";

type RpcCall = Record<string, unknown>;

/**
 * Gives each call the gas it has on geth: what block and node allow where it names none, and never
 * more than the node's cap.
 *
 * @throws {GethRefusal}
 */
export function limitGas(block: SimulatedBlock, baseGasLimit: bigint): SimulatedBlock {
  const blockLimit = readQuantity(block.blockOverrides?.gasLimit) ?? baseGasLimit;
  const calls = (block.calls ?? []).map((call) => {
    const gas = readQuantity(call.gas) ?? blockLimit;
    if (gas > blockLimit) {
      const message = `block gas limit reached: 0 >= ${blockLimit}`;
      throw new GethRefusal(gethErrors.blockGasLimit, message);
    }
    return withGas(call, gas < gethLimits.rpcGas ? gas : gethLimits.rpcGas);
  });
  return { ...block, calls };
}

/**
 * All calls of a simulation draw on one pool of gas. The call that empties it gets only what is
 * left; geth has no gas for one after it and refuses the whole request. Returns `blocks` itself
 * when the pool was enough.
 *
 * @param used gas of each call of each block, from a simulation of `blocks`.
 * @throws {GethRefusal}
 */
export function limitTotalGas(
  blocks: SimulatedBlock[],
  used: readonly (readonly bigint[])[],
): SimulatedBlock[] {
  let left = gethLimits.rpcGas;
  let callsAfter = used.flat().length;
  for (const [blockIndex, gasOfCalls] of used.entries()) {
    for (const [callIndex, gas] of gasOfCalls.entries()) {
      callsAfter -= 1;
      if (gas <= left) {
        left -= gas;
        continue;
      }
      if (callsAfter > 0) {
        const message = "intrinsic gas too low: have 0, want 21000";
        throw new GethRefusal(gethErrors.intrinsicGas, message);
      }
      return replaceGas(blocks, { blockIndex, callIndex, gas: left });
    }
  }
  return blocks;
}

function replaceGas(
  blocks: readonly SimulatedBlock[],
  place: { blockIndex: number; callIndex: number; gas: bigint },
): SimulatedBlock[] {
  return blocks.map((block, index) => {
    if (index !== place.blockIndex) return block;
    const calls = (block.calls ?? []).map((call, callIndex) =>
      callIndex === place.callIndex ? withGas(call, place.gas) : call,
    );
    return { ...block, calls };
  });
}

function withGas(call: RpcCall, gas: bigint): RpcCall {
  return { ...call, gas: `0x${gas.toString(16)}` };
}
