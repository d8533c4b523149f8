/**
 * The limits of a geth node with default settings (go-ethereum, internal/ethapi/simulate.go,
 * eth/ethconfig and rpc packages), with the error codes it answers.
 */
export const gethLimits = {
  /** Blocks in one simulation, and how far above its base block the last one may be. */
  simulatedBlocks: 256n,
  /** Seconds between simulated blocks whose time is not given. */
  secondsPerBlock: 12n,
  /** `--rpc.gascap`: gas of one `eth_call`, and of all calls of one simulation together. */
  rpcGas: 50_000_000n,
  /** `--rpc.batch-request-limit`. */
  batchRequests: 1000,
  /** Bytes of one HTTP request. */
  bodyBytes: 5 * 1024 * 1024,
} as const;

export const gethErrors = {
  parse: -32700,
  invalidRequest: -32600,
  internal: -32603,
  invalidParams: -32602,
  methodNotFound: -32601,
  /** Also a header that is not there. */
  unknown: -32000,
  reverted: -32000,
  vm: -32015,
  insufficientFunds: -38014,
  intrinsicGas: -38013,
  blockGasLimit: -38015,
  blockNumber: -38020,
  blockTimestamp: -38021,
  tooManyBlocks: -38026,
} as const;

/** A request refused as geth refuses it. */
export class GethRefusal extends Error {
  readonly code: number;

  constructor(code: number, message: string) {
    super(message);
    this.code = code;
  }
}
