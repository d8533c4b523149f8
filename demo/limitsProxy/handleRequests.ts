import { GethRefusal, gethErrors, gethLimits } from "./gethLimits.ts";
import type { ProxyCounters } from "./ProxyCounters.ts";
import {
  isRecord,
  isRpcRequest,
  isRpcResponse,
  type RpcFailure,
  type RpcRequest,
  type RpcResponse,
} from "./RpcMessage.ts";
import { readQuantity } from "./sanitizeChain.ts";
import { type Answer, type Forward, simulateWithinLimits } from "./simulateWithinLimits.ts";

export type ProxyRules = {
  /** The chain behind the proxy. */
  target: string;
  without?: readonly string[];
};

/** Answers one HTTP body: a request, or a batch in its order. */
export async function handleRequests(
  text: string,
  { rules, counters }: { rules: ProxyRules; counters: ProxyCounters },
): Promise<RpcResponse | RpcResponse[]> {
  const body = parse(text);
  if (body === undefined) return refuse(null, { code: gethErrors.parse, message: "parse error" });
  const requests = Array.isArray(body) ? body : [body];
  if (!requests.every(isRpcRequest) || requests.length === 0) {
    return refuse(null, { code: gethErrors.invalidRequest, message: "invalid request" });
  }
  counters.count(requests.map(({ method }) => method));
  if (requests.length > gethLimits.batchRequests) {
    return refuse(null, { code: gethErrors.invalidRequest, message: "batch too large" });
  }
  const [first] = requests;
  if (!Array.isArray(body) && first !== undefined) return handle(first, rules);
  const answers: RpcResponse[] = [];
  for (const request of requests) answers.push(await handle(request, rules));
  return answers;
}

async function handle(request: RpcRequest, rules: ProxyRules): Promise<RpcResponse> {
  const { id = null, method } = request;
  const params = Array.isArray(request.params) ? request.params : [];
  const forward: Forward = (name, values) => forwardTo(rules.target, [name, values]);
  if (rules.without?.includes(method) === true) {
    const message = `the method ${method} does not exist/is not available`;
    return refuse(id, { code: gethErrors.methodNotFound, message });
  }
  try {
    return { jsonrpc: "2.0", id, ...(await answer(forward, [method, params])) };
  } catch (error) {
    if (error instanceof GethRefusal) return refuse(id, error);
    throw error;
  }
}

function answer(
  forward: Forward,
  [method, params]: readonly [string, readonly unknown[]],
): Promise<Answer> {
  if (method === "eth_simulateV1") return simulateWithinLimits(forward, params);
  if (method === "eth_call") return forward(method, limitCallGas(params));
  return forward(method, params);
}

/** geth caps the gas of an `eth_call` without a word. */
function limitCallGas([call, ...rest]: readonly unknown[]): readonly unknown[] {
  if (!isRecord(call)) return [call, ...rest];
  const asked = readQuantity(call.gas);
  const gas = asked !== undefined && asked < gethLimits.rpcGas ? asked : gethLimits.rpcGas;
  return [{ ...call, gas: `0x${gas.toString(16)}` }, ...rest];
}

async function forwardTo(
  target: string,
  [method, params]: readonly [string, readonly unknown[]],
): Promise<Answer> {
  const response = await fetch(target, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ jsonrpc: "2.0", id: 1, method, params }),
  });
  const body: unknown = await response.json();
  if (!isRpcResponse(body)) throw new TypeError(`The chain gave no answer to ${method}`);
  return body.error === undefined ? { result: body.result } : { error: body.error };
}

function refuse(id: unknown, { code, message }: RpcFailure): RpcResponse {
  return { jsonrpc: "2.0", id, error: { code, message } };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
