import { requestRpc } from "./requestRpc.ts";

/** A block header as `eth_getBlockByNumber` gives it; other fields are passed on unread. */
type RpcBlock = {
  number: string;
  timestamp: string;
  miner: string;
  gasLimit: string;
  baseFeePerGas: string;
  mixHash: string;
  [field: string]: unknown;
};

/** Fewer blocks than this are mined one by one, and every one of them exists. */
const minedOneByOne = 16;

/**
 * Advances the demo chain by exactly `blocks` blocks and `blocks * secondsPerBlock` seconds. For
 * many blocks the chain is handed a copy of its head with a higher number, which takes
 * milliseconds where mining 40,320 blocks takes minutes: blocks between do not exist, blocks and
 * logs from before stay, and the state of the old head stays readable.
 */
export async function passBlocks(
  rpcUrl: string,
  parameters: { blocks: number; secondsPerBlock?: number },
): Promise<void> {
  const { blocks, secondsPerBlock = 12 } = parameters;
  if (blocks < minedOneByOne) {
    for (let mined = 0; mined < blocks; mined++) {
      await mineAfter(rpcUrl, secondsPerBlock);
    }
    return;
  }
  // anvil keeps a block's state only once a block is mined on it: without this one, the state of
  // the present head would be lost.
  await mineAfter(rpcUrl, secondsPerBlock);
  const head = await fetchHead(rpcUrl);
  const skipped = blocks - 2;
  const state = headAt(head, {
    number: parseInt(head.number, 16) + skipped,
    timestamp: parseInt(head.timestamp, 16) + skipped * secondsPerBlock,
  });
  await requestRpc(rpcUrl, "anvil_loadState", [toHexText(JSON.stringify(state))]);
  await mineAfter(rpcUrl, secondsPerBlock);
}

/** Advances the demo chain's time by `seconds` in one block. */
export async function passSeconds(rpcUrl: string, seconds: number): Promise<void> {
  await mineAfter(rpcUrl, seconds);
}

async function mineAfter(rpcUrl: string, seconds: number): Promise<void> {
  const head = await fetchHead(rpcUrl);
  const timestamp = parseInt(head.timestamp, 16) + seconds;
  await requestRpc(rpcUrl, "evm_setNextBlockTimestamp", [timestamp]);
  await requestRpc(rpcUrl, "evm_mine");
}

async function fetchHead(rpcUrl: string): Promise<RpcBlock> {
  const block = await requestRpc(rpcUrl, "eth_getBlockByNumber", ["latest", false]);
  if (!isBlock(block)) throw new TypeError("The demo chain gave no head block");
  return block;
}

function isBlock(value: unknown): value is RpcBlock {
  return typeof value === "object" && value !== null && "number" in value && "mixHash" in value;
}

/** The state file that makes a copy of `head`, without its transactions, the new head. */
function headAt(head: RpcBlock, place: { number: number; timestamp: number }): unknown {
  const { hash, size, uncles, transactions, withdrawals, totalDifficulty, ...header } = head;
  const number = toQuantity(place.number);
  const timestamp = toQuantity(place.timestamp);
  return {
    block: {
      number,
      timestamp,
      beneficiary: head.miner,
      gas_limit: parseInt(head.gasLimit, 16),
      basefee: parseInt(head.baseFeePerGas, 16),
      difficulty: "0x0",
      prevrandao: head.mixHash,
      blob_excess_gas_and_price: { excess_blob_gas: 0, blob_gasprice: 1 },
      slot_num: 0,
    },
    accounts: {},
    best_block_number: place.number,
    blocks: [{ header: { ...header, number, timestamp }, transactions: [], ommers: [] }],
    transactions: [],
  };
}

function toQuantity(value: number): string {
  return `0x${value.toString(16)}`;
}

function toHexText(text: string): string {
  const bytes = new TextEncoder().encode(text);
  return `0x${Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("")}`;
}
