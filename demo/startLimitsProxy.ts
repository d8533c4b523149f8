import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { PortBusyError } from "./errors.ts";
import { findFreePort, isBusy } from "./findFreePort.ts";
import { gethErrors, gethLimits } from "./limitsProxy/gethLimits.ts";
import { handleRequests, type ProxyRules } from "./limitsProxy/handleRequests.ts";
import { ProxyCounters } from "./limitsProxy/ProxyCounters.ts";
import type { RpcResponse } from "./limitsProxy/RpcMessage.ts";

export type LimitsProxy = {
  url: string;
  /** What went through since the start, or since `counters.reset()`. */
  counters: ProxyCounters;
  stop(): Promise<void>;
};

const corsHeaders = {
  "access-control-allow-origin": "*",
  "access-control-allow-methods": "POST, OPTIONS",
  "access-control-allow-headers": "*",
  "access-control-allow-private-network": "true",
  "access-control-max-age": "86400",
};

/**
 * Starts a JSON-RPC proxy that enforces geth's limits on the chain behind it: anvil is laxer, and
 * what works here has to work on a real node.
 *
 * @param parameters.port a free one if not given.
 * @param parameters.without methods that are answered as unknown.
 * @throws {PortBusyError}
 */
export async function startLimitsProxy(
  parameters: ProxyRules & { port?: number },
): Promise<LimitsProxy> {
  const { port = await findFreePort() } = parameters;
  const counters = new ProxyCounters();
  const server = createServer((request, response) => {
    answer(request, { rules: parameters, counters }).then(
      ({ status, body }) => send(response, { status, body }),
      (error: unknown) => send(response, { status: 502, body: failure(error) }),
    );
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", (error) =>
      reject(isBusy(error) ? new PortBusyError(port, "--rpc-port") : error),
    );
    server.listen(port, "127.0.0.1", resolve);
  });
  const stop = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return { url: `http://127.0.0.1:${port}`, counters, stop };
}

type Sent = { status: number; body?: unknown };

async function answer(
  request: IncomingMessage,
  { rules, counters }: { rules: ProxyRules; counters: ProxyCounters },
): Promise<Sent> {
  if (request.method === "OPTIONS") return { status: 204 };
  if (request.method !== "POST") return { status: 405, body: failure("send JSON-RPC by POST") };
  const text = await readBody(request);
  if (text === undefined) return { status: 413, body: failure("request body too large") };
  return { status: 200, body: await handleRequests(text, { rules, counters }) };
}

async function readBody(request: IncomingMessage): Promise<string | undefined> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of request) {
    chunks.push(chunk);
    size += chunk.length;
    if (size > gethLimits.bodyBytes) return undefined;
  }
  return Buffer.concat(chunks).toString("utf8");
}

function send(response: ServerResponse, { status, body }: Sent): void {
  const headers = { ...corsHeaders, "content-type": "application/json" };
  response.writeHead(status, headers).end(body === undefined ? undefined : JSON.stringify(body));
}

function failure(reason: unknown): RpcResponse {
  const message = reason instanceof Error ? reason.message : String(reason);
  return { jsonrpc: "2.0", id: null, error: { code: gethErrors.internal, message } };
}
