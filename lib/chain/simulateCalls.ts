import type { Address, Client, Hex, Log } from "viem";
import { simulateBlocks } from "viem/actions";
import { RpcRefusedError } from "./errors.ts";
import type { PinnedBlock } from "./PinnedBlock.ts";
import type { Read } from "./Read.ts";
import { decodeReads, encodeReads, readProgram } from "./readBatch.ts";
import { SimulationUnavailableError } from "./SimulationUnavailableError.ts";
import { toRpcError } from "./toRpcError.ts";
import { uniqueCalls } from "./uniqueCalls.ts";

/** A call to simulate; `value` in wei. */
export type SimulatedCall = { to: Address; value: bigint; data: Hex };

/** How one call ended. `data` is what it returned, or its revert data. */
export type CallOutcome = {
  status: "success" | "reverted";
  data: Hex;
  gasUsed: bigint;
  /** Logs in order; ETH transfers appear as ERC-20 Transfer logs of `etherLogAddress`. */
  logs: readonly Pick<Log, "address" | "topics" | "data">[];
};

/** A later look at the state: `pokes` are made by nobody in particular first, as time would. */
export type SimulatedReading = { at: number; pokes: readonly SimulatedCall[] };

/** What to run on top of `block`: calls from `executor` at `executeAt`, then the readings. */
export type SimulateCallsParameters<state> = {
  block: PinnedBlock;
  executor: Address;
  calls: readonly SimulatedCall[];
  /** Wei that somebody else sends the executor first, as whoever executes a proposal may. */
  funding?: bigint;
  /** Unix seconds, after the block's own. */
  executeAt: number;
  read: Read<state>;
  /** In rising order of `at`, all after `executeAt`. */
  readings: readonly SimulatedReading[];
};

/** A simulated state that is decoded on demand: after a reverted call nobody should look at it. */
export type SimulatedState<state> = { at: number; decode: () => state };

export type SimulateCallsResult<state> = {
  outcomes: readonly CallOutcome[];
  /** At the same time, without the calls. */
  before: SimulatedState<state>;
  /** Right after the calls, in the same block. */
  after: SimulatedState<state>;
  readings: readonly (SimulatedState<state> & { pokes: readonly CallOutcome[] })[];
};

/** Where nodes report ETH transfers when asked to trace them. */
export const etherLogAddress: Address = "0xEeeeeEeeeEeEeeEeEeEeeEEEeeeeEeeeeeeeEEeE";

/** Pays the funding: an account of nobody, given just that much. */
const payer: Address = "0x4d696e7461676500000000000000000000000fee";

type SimulatedBlock = Awaited<ReturnType<typeof simulateBlocks>>[number];

/**
 * Runs calls and later readings in one `eth_simulateV1` request. Time alone moves: each reading is
 * the next block number at its own time, which keeps within the limits real nodes set.
 *
 * @throws {SimulationUnavailableError} when the node refuses the request as a whole.
 * @throws {RpcUnavailableError}
 */
export async function simulateCalls<state>(
  client: Client,
  parameters: SimulateCallsParameters<state>,
): Promise<SimulateCallsResult<state>> {
  const { block, executor, calls, funding = 0n, executeAt, read, readings } = parameters;
  const { unique, expand } = uniqueCalls(read.calls);
  const reading = encodeReads(unique);
  const plain = ({ to, value, data }: SimulatedCall) => ({ to, value, data });
  const payment = funding > 0n ? [{ account: payer, to: executor, value: funding }] : [];
  const blocks = [
    {
      blockOverrides: { number: block.number + 1n, time: BigInt(executeAt) },
      stateOverrides: [readProgram, { address: payer, balance: funding }],
      calls: [
        reading,
        ...payment,
        ...calls.map((call) => ({ account: executor, ...plain(call) })),
        reading,
      ],
    },
    ...readings.map(({ at, pokes }, index) => ({
      blockOverrides: { number: block.number + 2n + BigInt(index), time: BigInt(at) },
      calls: [...pokes.map(plain), reading],
    })),
  ];
  const simulated = await request(client, { block, blocks });
  const [first = [], ...later] = simulated.map(toOutcomes);
  const decode = (outcome: CallOutcome | undefined) => () =>
    read.decode(expand(outcome?.status === "success" ? decodeReads(outcome.data) : []));
  return {
    outcomes: first.slice(1 + payment.length, -1),
    before: { at: executeAt, decode: decode(first[0]) },
    after: { at: executeAt, decode: decode(first.at(-1)) },
    readings: readings.map(({ at }, index) => ({
      at,
      pokes: later[index]?.slice(0, -1) ?? [],
      decode: decode(later[index]?.at(-1)),
    })),
  };
}

async function request(
  client: Client,
  { block, blocks }: { block: PinnedBlock; blocks: Parameters<typeof simulateBlocks>[1]["blocks"] },
): Promise<readonly SimulatedBlock[]> {
  try {
    return await simulateBlocks(client, {
      blockNumber: block.number,
      blocks,
      traceTransfers: true,
      validation: false,
    });
  } catch (error) {
    const failure = toRpcError(client, error);
    if (!(failure instanceof RpcRefusedError)) throw failure;
    throw new SimulationUnavailableError({ details: failure.details ?? "", cause: error });
  }
}

function toOutcomes(block: SimulatedBlock): CallOutcome[] {
  return block.calls.map((call) => ({
    status: call.status === "success" ? "success" : "reverted",
    data: call.data ?? "0x",
    gasUsed: call.gasUsed,
    logs: call.logs ?? [],
  }));
}
