/** A JSON-RPC request as it arrives: only the method's name is sure. */
export type RpcRequest = { id?: unknown; method: string; params?: unknown };

export type RpcFailure = { code: number; message: string; data?: unknown };

/** A JSON-RPC answer. */
export type RpcResponse = { jsonrpc: "2.0"; id: unknown; result?: unknown; error?: RpcFailure };

export function isRpcRequest(value: unknown): value is RpcRequest {
  return isRecord(value) && typeof value.method === "string";
}

export function isRpcResponse(value: unknown): value is RpcResponse {
  return isRecord(value) && ("result" in value || "error" in value);
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
