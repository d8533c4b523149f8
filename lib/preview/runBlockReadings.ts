import type { Client, Hex } from "viem";
import { type RunCallsResult, runCalls } from "../chain/runCalls.ts";
import type { SlotOverride } from "../chain/SimulatedEntry.ts";
import { SimulationUnavailableError } from "../chain/SimulationUnavailableError.ts";
import type { DaoState } from "../dao/Snapshot.ts";
import type { ExecutionParameters } from "./ExecutionParameters.ts";
import type { RunFrame } from "./runRoute.ts";
import { separateCalls } from "./separateCalls.ts";

/** Blocks pass at this pace from the simulated block of execution on. */
export type BlockPace = { executedBlock: bigint; blockSeconds: number };

/** A state for each reading, or why there is none. */
export type BlockReadings = { states: readonly (() => DaoState)[] } | { unavailable: string };

/**
 * The later readings of a DAO with sources that count blocks: `eth_simulateV1` goes no further than 256
 * blocks, so each is an `eth_call` at its own block number and time, in which the calls are made and the
 * state is read. The calls are thereby made at the time of the reading, not before: one that has failed by
 * then, as a sale after its deadline does, leaves a state that nobody will see.
 *
 * @throws {RpcUnavailableError}
 */
export async function runBlockReadings(
  client: Client,
  parameters: ExecutionParameters & {
    frame: RunFrame;
    code: Hex;
    pace: BlockPace;
    slots: readonly SlotOverride[];
  },
): Promise<BlockReadings> {
  const { calls, executor, etherFrom, executeAt, frame, code, pace, slots } = parameters;
  const { block, read, laterRead = read, readings } = frame;
  const own = separateCalls(calls)?.map(({ call }) => call) ?? calls;
  const ran = await Promise.all(
    readings.map(async ({ at, pokes }) => {
      const passed = BigInt(Math.floor((at - executeAt) / pace.blockSeconds));
      const blockNumber = pace.executedBlock + passed;
      const run = await runCalls(client, {
        block,
        executor,
        code,
        calls: [...own, ...pokes],
        funding: etherFrom === "caller" ? calls.reduce((sum, { value }) => sum + value, 0n) : 0n,
        slots,
        at,
        blockNumber,
        read: laterRead,
      }).catch(toUndefined);
      return isOf(run, { at, blockNumber }) ? run : undefined;
    }),
  );
  const known = ran.filter((run) => run !== undefined);
  if (known.length < readings.length) {
    return { unavailable: "the node does not run calls at a later block number" };
  }
  const fails = ({ outcomes }: RunCallsResult<DaoState>) =>
    outcomes.slice(0, own.length).some(({ status }) => status === "reverted");
  if (known.some(fails)) {
    return {
      unavailable: "beside a rule that counts blocks, calls that work at execution fail later",
    };
  }
  return { states: known.map(({ after }) => after) };
}

/**
 * Whether calls made later leave the same as calls made at execution: not where they change the rules by
 * which anything is issued.
 */
export function keepsRules(before: DaoState, after: DaoState): boolean {
  const rulesOf = ({ sources }: DaoState) =>
    JSON.stringify(sources.map(({ mechanisms }) => mechanisms));
  return rulesOf(before) === rulesOf(after);
}

function toUndefined(error: unknown): undefined {
  if (error instanceof SimulationUnavailableError) return undefined;
  throw error;
}

function isOf(
  run: RunCallsResult<DaoState> | undefined,
  { at, blockNumber }: { at: number; blockNumber: bigint },
): boolean {
  return run?.timestamp === at && run.blockNumber === blockNumber;
}
