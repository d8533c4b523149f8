import { HttpRequestError, TimeoutError } from "viem";
import { getBlockNumber } from "viem/actions";
import { afterEach, describe, expect, it, vi } from "vitest";
import { createChainClient, timeoutMilliseconds } from "./createChainClient.ts";

const answer = (status: number, body: unknown) =>
  new Response(JSON.stringify(body), {
    status,
    headers: { "Content-Type": "application/json" },
  });

/** A client of an endpoint that behaves so, and how often the endpoint was asked. */
function ask(behave: (signal: AbortSignal | null | undefined, round: number) => Promise<Response>) {
  const asked = { rounds: 0 };
  const client = createChainClient({
    rpcUrl: "https://rpc.example",
    fetchFn: (_, init) => behave(init?.signal, asked.rounds++),
  });
  return { asked, answer: getBlockNumber(client) };
}

describe("createChainClient", () => {
  afterEach(() => vi.useRealTimers());

  it("asks a silent endpoint once", async () => {
    vi.useFakeTimers();
    const silent = ask(
      (signal) =>
        new Promise((_, reject) => {
          signal?.addEventListener("abort", () => reject(signal.reason));
        }),
    );
    const failure = silent.answer.catch((error: unknown) => error);
    await vi.advanceTimersByTimeAsync(3 * timeoutMilliseconds);
    expect(await failure).toBeInstanceOf(TimeoutError);
    expect(silent.asked.rounds).toBe(1);
  });

  it("asks an endpoint that refuses for the moment once more", async () => {
    const busy = ask(async (_, round) =>
      round === 0 ? answer(429, {}) : answer(200, [{ jsonrpc: "2.0", id: 0, result: "0x10" }]),
    );
    expect(await busy.answer).toBe(16n);
    expect(busy.asked.rounds).toBe(2);
    const down = ask(async () => answer(503, {}));
    await expect(down.answer).rejects.toBeInstanceOf(HttpRequestError);
    expect(down.asked.rounds).toBe(2);
  });
});
