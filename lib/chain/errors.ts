import { BaseError } from "../errors/BaseError.ts";

/** A contract did not answer a call that it had to answer. */
export class ReadFailedError extends BaseError {
  constructor(parameters: {
    address: string;
    functionName: string;
    data: string;
    cause?: unknown;
  }) {
    super(`${parameters.functionName}() of ${parameters.address} could not be read.`, {
      code: "chain.readFailed",
      fault: "input",
      remedy: "Check that the address is on this chain and is the contract you mean.",
      details:
        parameters.data === "0x" ? "the call returned nothing" : `it returned ${parameters.data}`,
      cause: parameters.cause,
    });
  }
}

/** The RPC endpoint did not answer, or answered something that is not JSON-RPC. */
export class RpcUnavailableError extends BaseError {
  constructor(parameters: { url: string; cause: unknown; details?: string; status?: number }) {
    const { url, status } = parameters;
    const problem = status === undefined ? "does not answer" : `answers with HTTP status ${status}`;
    super(`The RPC endpoint ${url} ${problem}.`, {
      code: "chain.rpcUnavailable",
      fault: "service",
      remedy: "Check the address and your connection, or set another RPC endpoint.",
      ...(parameters.details === undefined ? {} : { details: parameters.details }),
      cause: parameters.cause,
    });
  }
}

/** The RPC endpoint answered that it will not. */
export class RpcRefusedError extends BaseError {
  constructor(parameters: { url: string; cause: unknown; details: string }) {
    super(`The RPC endpoint ${parameters.url} refused a request.`, {
      code: "chain.rpcRefused",
      fault: "service",
      remedy: "Try again, or set another RPC endpoint; old blocks need an archive node.",
      details: parameters.details,
      cause: parameters.cause,
    });
  }
}

/** The RPC endpoint serves another chain than the one asked for. */
export class WrongChainError extends BaseError {
  constructor(parameters: { expected: number; actual: number }) {
    super(`The RPC endpoint serves chain ${parameters.actual}, not chain ${parameters.expected}.`, {
      code: "chain.wrongChain",
      fault: "input",
      remedy: "Set an RPC endpoint of the chain you want to read.",
    });
  }
}

/** The node does not have the block asked for. */
export class BlockNotFoundError extends BaseError {
  constructor(parameters: { blockNumber: bigint | undefined }) {
    super(`The node does not have block ${parameters.blockNumber ?? "latest"}.`, {
      code: "chain.blockNotFound",
      fault: "input",
      remedy: "Check the number; a node that is behind may have it later.",
    });
  }
}

/** The node does not serve all logs that were asked for. */
export class LogsUnavailableError extends BaseError {
  constructor(parameters: {
    fromBlock: bigint;
    toBlock: bigint;
    details: string;
    cause?: unknown;
  }) {
    super(`Logs of blocks ${parameters.fromBlock} to ${parameters.toBlock} could not be read.`, {
      code: "chain.logsUnavailable",
      fault: "service",
      remedy: "Use an RPC endpoint that serves these logs, or start from a later block.",
      details: parameters.details,
      cause: parameters.cause,
    });
  }
}
