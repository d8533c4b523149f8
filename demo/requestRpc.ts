import { DemoRpcError } from "./errors.ts";

type RpcAnswer = { result?: unknown; error?: { code: number; message: string } };

/** One plain JSON-RPC request, without a client library, so that the browser can share it. */
export async function requestRpc(
  url: string,
  method: string,
  params: readonly unknown[] = [],
): Promise<unknown> {
  const response = await fetch(url, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ jsonrpc: "2.0", id: 1, method, params }),
  });
  const answer: RpcAnswer = await response.json();
  if (answer.error !== undefined) throw new DemoRpcError(method, answer.error);
  return answer.result;
}
