import { type Address, type Client, type Hex, numberToHex, type PublicRpcSchema } from "viem";
import { toSeconds } from "../amount/toSeconds.ts";
import { RpcRefusedError } from "./errors.ts";
import type { PinnedBlock } from "./PinnedBlock.ts";
import type { Read } from "./Read.ts";
import { decodeReads, type EncodedReads, encodeReads } from "./readBatch.ts";
import {
  decodeRun,
  encodeRun,
  type RunCall,
  type RunResult,
  runBody,
  runner,
  runProgram,
} from "./runBatch.ts";
import type { SlotOverride } from "./SimulatedEntry.ts";
import { SimulationUnavailableError } from "./SimulationUnavailableError.ts";
import { toRpcError } from "./toRpcError.ts";
import { uniqueCalls } from "./uniqueCalls.ts";

/** Calls of one account on top of a block, as if it were another block of that number and time. */
export type RunCallsParameters<state> = {
  block: PinnedBlock;
  executor: Address;
  /** The executor's own code, which answers whoever calls it meanwhile. */
  code: Hex;
  calls: readonly RunCall[];
  /** Wei that somebody else sends along. */
  funding?: bigint;
  /** Storage words in force from the start. */
  slots?: readonly SlotOverride[];
  /** Unix seconds. */
  at: number;
  /** The block after the pinned one, if not given. */
  blockNumber?: bigint;
  /** What is read after the calls. */
  read: Read<state>;
};

export type RunCallsResult<state> = {
  /** Without logs: an `eth_call` has none. */
  outcomes: readonly RunResult[];
  after: () => state;
  /** When the node ran it; not the time asked for where it takes no block overrides. */
  timestamp: number;
  blockNumber: bigint;
};

/**
 * Runs calls as an account and reads the state they leave, by one `eth_call` with overrides: for nodes
 * without `eth_simulateV1`, and for blocks that it does not reach. Asked again without the block
 * overrides where the node takes none.
 *
 * @throws {SimulationUnavailableError} when the node refuses.
 * @throws {RpcUnavailableError}
 */
export async function runCalls<state>(
  client: Client,
  parameters: RunCallsParameters<state>,
): Promise<RunCallsResult<state>> {
  const { calls, read, block, at, blockNumber = block.number + 1n } = parameters;
  const { unique, expand } = uniqueCalls(read.calls);
  const { call, override } = encodeReads(unique);
  const data = encodeRun([...calls, { ...call, value: 0n }]);
  const place = { number: numberToHex(blockNumber), time: numberToHex(at) };
  const answer = await request(client, { ...parameters, data, place, reading: override });
  const run = decodeRun(answer);
  const last = run.results[calls.length];
  return {
    outcomes: run.results.slice(0, calls.length),
    after: () => read.decode(expand(last?.status === "success" ? decodeReads(last.data) : [])),
    timestamp: toSeconds(run.timestamp),
    blockNumber: run.blockNumber,
  };
}

type EthCallParameters = Extract<PublicRpcSchema[number], { Method: "eth_call" }>["Parameters"];

async function request(
  client: Client,
  parameters: Omit<RunCallsParameters<unknown>, "read"> & {
    data: Hex;
    place: { number: Hex; time: Hex };
    reading: EncodedReads["override"];
  },
): Promise<Hex> {
  const { block, executor, code, funding = 0n, slots = [], data, place, reading } = parameters;
  const value = numberToHex(funding);
  const stored = diffsOf(slots);
  const overrides = {
    ...stored,
    [reading.address]: { code: reading.code },
    [executor]: { ...stored[executor], code: runProgram },
    [runBody]: { code },
    [runner]: { balance: value },
  };
  const call = { from: runner, to: executor, value, data };
  const params = [call, numberToHex(block.number), overrides] as const;
  const ask = (all: EthCallParameters): Promise<Hex> =>
    client.request({ method: "eth_call", params: all });
  try {
    return await ask([...params, place]);
  } catch (error) {
    refusalOf(client, error);
  }
  try {
    return await ask(params);
  } catch (error) {
    const failure = refusalOf(client, error);
    throw new SimulationUnavailableError({ details: failure.details ?? "", cause: error });
  }
}

/** As the overrides of an `eth_call` want them, by account. */
function diffsOf(slots: readonly SlotOverride[]): Record<Address, { stateDiff: Record<Hex, Hex> }> {
  const diffs: Record<Address, { stateDiff: Record<Hex, Hex> }> = {};
  for (const { address, slot, value } of slots) {
    diffs[address] = { stateDiff: { ...diffs[address]?.stateDiff, [slot]: value } };
  }
  return diffs;
}

function refusalOf(client: Client, error: unknown): RpcRefusedError {
  const failure = toRpcError(client, error);
  if (failure instanceof RpcRefusedError) return failure;
  throw failure;
}
