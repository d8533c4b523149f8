import type { Address, Client, Hex, Log, StateOverride } from "viem";
import { simulateBlocks } from "viem/actions";
import { RpcRefusedError } from "./errors.ts";
import { overridesOf, payer } from "./overridesOf.ts";
import type { PinnedBlock } from "./PinnedBlock.ts";
import type { Read, ReadCall } from "./Read.ts";
import { decodeReads, encodeReads } from "./readBatch.ts";
import {
  nobody,
  type OthersCall,
  type SimulatedCall,
  type SimulatedStep,
  type SlotOverride,
} from "./SimulatedEntry.ts";
import { SimulationUnavailableError } from "./SimulationUnavailableError.ts";
import { encodeStorage, type StorageSlot } from "./storageWords.ts";
import { toRpcError } from "./toRpcError.ts";
import { uniqueCalls } from "./uniqueCalls.ts";

/** How one call ended. `data` is what it returned, or its revert data. */
export type CallOutcome = {
  status: "success" | "reverted";
  data: Hex;
  gasUsed: bigint;
  /** Logs in order; ETH transfers appear as ERC-20 Transfer logs of `etherLogAddress`. */
  logs: readonly Pick<Log, "address" | "topics" | "data">[];
};

/**
 * A later look at the state: `pokes` are made first, each by its `from`, or by `nobody`. Not by the zero
 * address, to which many tokens pay nothing.
 */
export type SimulatedReading = {
  at: number;
  pokes: readonly (SimulatedCall & { from?: Address })[];
};

/** What to run on top of `block`: calls of `sender` at `executeAt`, then the readings. */
export type SimulateCallsParameters<state> = {
  block: PinnedBlock;
  sender: Address;
  calls: readonly SimulatedCall[];
  /** Also of `sender`, in blocks before: in rising order of `at`, all before `executeAt`. */
  earlier?: readonly SimulatedStep[];
  /** Wei that the sender is given first, as whoever executes a proposal may send along. */
  funding?: bigint;
  /** Storage words in force from the first block on. */
  slots?: readonly SlotOverride[];
  /** Unix seconds, after the block's own. */
  executeAt: number;
  read: Read<state>;
  /** Made by others in the block of `calls`, after them and the reading: no time passes in between. */
  others?: readonly OthersCall[];
  /** What the later readings read, where that is less than `read`. */
  laterRead?: Read<state>;
  /** In rising order of `at`, all after `executeAt`. */
  readings: readonly SimulatedReading[];
  /** Read in a block after all others, since it takes the place of the accounts' code. */
  storage?: readonly StorageSlot[];
};

/** A simulated state that is decoded on demand: after a reverted call nobody should look at it. */
export type SimulatedState<state> = {
  at: number;
  /** As the node gave it: two answers to one reading that are equal mean the same state. */
  answer: Hex;
  decode: () => state;
};

export type SimulateCallsResult<state> = {
  /** Of the calls before the execution, step by step. */
  earlier: readonly (readonly CallOutcome[])[];
  outcomes: readonly CallOutcome[];
  /** At the same time, without the calls. */
  before: SimulatedState<state>;
  /** Right after the calls, in the same block. */
  after: SimulatedState<state>;
  /** Of the calls of others, in their order. */
  others: readonly CallOutcome[];
  readings: readonly (SimulatedState<state> & { pokes: readonly CallOutcome[] })[];
  /** The words of `storage`, in its order. */
  storage: readonly (Hex | undefined)[];
};

/** Where nodes report ETH transfers when asked to trace them. */
export const etherLogAddress: Address = "0xEeeeeEeeeEeEeeEeEeEeeEEEeeeeEeeeeeeeEEeE";

type Step = {
  at: number;
  calls: { account?: Address; to: Address; value?: bigint; data?: Hex; gas?: bigint }[];
  overrides?: StateOverride;
};

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
  const {
    block,
    sender,
    calls,
    earlier = [],
    others = [],
    funding = 0n,
    executeAt,
    read,
    readings,
    storage = [],
  } = parameters;
  const now = prepareReading(read);
  const later = prepareReading(parameters.laterRead ?? read);
  const sent = (call: SimulatedCall) => ({ account: sender, ...plain(call) });
  const payment = funding > 0n ? [{ to: payer }] : [];
  const words = encodeStorage(storage);
  const end = readings.at(-1)?.at ?? executeAt;
  const fromOthers = others.map(({ from, gas, ...call }) => ({
    account: from,
    gas,
    ...plain(call),
  }));
  const steps: Step[] = [
    ...earlier.map((step) => ({ at: step.at, calls: step.calls.map(sent) })),
    {
      at: executeAt,
      calls: [now.call, ...payment, ...calls.map(sent), now.call, ...fromOthers],
    },
    ...readings.map(({ at, pokes }, index) => ({
      at,
      overrides: index === 0 ? [later.override] : [],
      calls: [
        ...pokes.map(({ from = nobody, ...poke }) => ({ account: from, ...plain(poke) })),
        later.call,
      ],
    })),
    ...(storage.length === 0
      ? []
      : [{ at: end + 1, calls: [words.call], overrides: words.overrides }]),
  ];
  const blocks = steps.map((step, index) => ({
    blockOverrides: { number: block.number + 1n + BigInt(index), time: BigInt(step.at) },
    stateOverrides:
      index === 0
        ? overridesOf({ ...parameters, funding, reading: now.override })
        : (step.overrides ?? []),
    calls: step.calls,
  }));
  const simulated = (await request(client, { block, blocks })).map(toOutcomes);
  const first = simulated[earlier.length] ?? [];
  const made = first.slice(1 + payment.length);
  const following = simulated.slice(earlier.length + 1);
  return {
    earlier: simulated.slice(0, earlier.length),
    outcomes: made.slice(0, calls.length),
    before: { at: executeAt, ...now.stateOf(first[0]) },
    after: { at: executeAt, ...now.stateOf(made[calls.length]) },
    others: made.slice(calls.length + 1),
    readings: readings.map(({ at }, index) => ({
      at,
      pokes: following[index]?.slice(0, -1) ?? [],
      ...later.stateOf(following[index]?.at(-1)),
    })),
    storage: words.decode(following[readings.length]?.[0]?.data ?? "0x"),
  };
}

/** By the reading's calls: a preview reads the same in two runs at once. */
const encoded = new WeakMap<readonly ReadCall[], ReturnType<typeof encodeOnce>>();

function encodeOnce(calls: readonly ReadCall[]) {
  const { unique, expand } = uniqueCalls(calls);
  return { ...encodeReads(unique), expand };
}

function prepareReading<state>(read: Read<state>) {
  const prepared = encoded.get(read.calls) ?? encodeOnce(read.calls);
  encoded.set(read.calls, prepared);
  const { call, override, expand } = prepared;
  return {
    call,
    override,
    stateOf(outcome: CallOutcome | undefined): Omit<SimulatedState<state>, "at"> {
      const answer = outcome?.status === "success" ? outcome.data : "0x";
      let decoded: { state: state } | undefined;
      return {
        answer,
        decode() {
          decoded ??= { state: read.decode(expand(decodeReads(answer))) };
          return decoded.state;
        },
      };
    },
  };
}

function plain({ to, value, data }: SimulatedCall): SimulatedCall {
  return { to, value, data };
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
