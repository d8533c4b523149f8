import { GethRefusal, gethErrors, gethLimits } from "./gethLimits.ts";
import { isRecord } from "./RpcMessage.ts";

/** One block of an `eth_simulateV1` request; other fields of geth's are passed on unread. */
export type SimulatedBlock = {
  blockOverrides?: Record<string, unknown>;
  stateOverrides?: unknown;
  calls?: readonly Record<string, unknown>[];
};

/** A block the simulation starts from or has reached. */
export type Place = { number: bigint; timestamp: bigint };

/**
 * Checks and completes the blocks as geth's `sanitizeChain` does: numbers and times are made
 * explicit, gaps in the numbers are filled with empty blocks.
 *
 * @throws {GethRefusal}
 */
export function sanitizeChain(base: Place, blocks: readonly SimulatedBlock[]): SimulatedBlock[] {
  if (blocks.length === 0) throw new GethRefusal(gethErrors.invalidParams, "empty input");
  if (BigInt(blocks.length) > gethLimits.simulatedBlocks) throw tooManyBlocks();
  const sanitized: SimulatedBlock[] = [];
  let previous = base;
  for (const block of blocks) {
    const number = readQuantity(block.blockOverrides?.number) ?? previous.number + 1n;
    checkNumber(number, { previous: previous.number, base: base.number });
    while (previous.number + 1n < number) {
      previous = nextPlace(previous);
      sanitized.push(blockAt(previous, {}));
    }
    const timestamp = readQuantity(block.blockOverrides?.time) ?? nextPlace(previous).timestamp;
    if (timestamp <= previous.timestamp) {
      throw new GethRefusal(
        gethErrors.blockTimestamp,
        `block timestamps must be in order: ${timestamp} <= ${previous.timestamp}`,
      );
    }
    previous = { number, timestamp };
    sanitized.push(blockAt(previous, block));
  }
  return sanitized;
}

/** A hexadecimal JSON-RPC quantity, or nothing when it is absent. @throws {GethRefusal} */
export function readQuantity(value: unknown): bigint | undefined {
  if (value === undefined || value === null) return undefined;
  if (typeof value === "string" && /^0x[0-9a-f]+$/i.test(value)) return BigInt(value);
  throw new GethRefusal(gethErrors.invalidParams, `invalid hex quantity ${JSON.stringify(value)}`);
}

/** The request's blocks, or a refusal where it has another shape. @throws {GethRefusal} */
export function readBlocks(payload: unknown): SimulatedBlock[] {
  const blocks = isRecord(payload) ? payload.blockStateCalls : undefined;
  if (!Array.isArray(blocks) || !blocks.every(isSimulatedBlock)) {
    throw new GethRefusal(gethErrors.invalidParams, "invalid argument 0: no blockStateCalls");
  }
  return blocks;
}

function isSimulatedBlock(value: unknown): value is SimulatedBlock {
  if (!isRecord(value)) return false;
  const { blockOverrides: overrides, calls } = value;
  const callsFit = calls === undefined || (Array.isArray(calls) && calls.every(isRecord));
  return callsFit && (overrides === undefined || isRecord(overrides));
}

function checkNumber(number: bigint, { previous, base }: { previous: bigint; base: bigint }): void {
  if (number <= previous) {
    throw new GethRefusal(
      gethErrors.blockNumber,
      `block numbers must be in order: ${number} <= ${previous}`,
    );
  }
  if (number - base > gethLimits.simulatedBlocks) throw tooManyBlocks();
}

function tooManyBlocks(): GethRefusal {
  return new GethRefusal(gethErrors.tooManyBlocks, "too many blocks");
}

function nextPlace({ number, timestamp }: Place): Place {
  return { number: number + 1n, timestamp: timestamp + gethLimits.secondsPerBlock };
}

function blockAt({ number, timestamp }: Place, block: SimulatedBlock): SimulatedBlock {
  return {
    ...block,
    blockOverrides: {
      ...block.blockOverrides,
      number: `0x${number.toString(16)}`,
      time: `0x${timestamp.toString(16)}`,
    },
  };
}
