import {
  type Client,
  HttpRequestError,
  ParseRpcError,
  TimeoutError,
  BaseError as ViemError,
} from "viem";
import { BaseError } from "../errors/BaseError.ts";
import { RpcRefusedError, RpcUnavailableError } from "./errors.ts";

function statusOf(cause: unknown): { status?: number } {
  const status = cause instanceof HttpRequestError ? cause.status : undefined;
  return status === undefined ? {} : { status };
}

/** What a node or the way to it did wrong, as one of this room's errors; anything else unchanged. */
export function toRpcError(client: Client, error: unknown): unknown {
  if (error instanceof BaseError || !(error instanceof ViemError)) return error;
  const isTransport = error.walk(
    (cause) =>
      cause instanceof HttpRequestError ||
      cause instanceof TimeoutError ||
      cause instanceof ParseRpcError ||
      cause instanceof SyntaxError,
  );
  const url = String(client.transport.url ?? "of this chain");
  const details = error.details === "" ? error.shortMessage : error.details;
  return isTransport === null
    ? new RpcRefusedError({ url, cause: error, details })
    : new RpcUnavailableError({ url, cause: error, details, ...statusOf(isTransport) });
}
