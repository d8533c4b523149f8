import { HttpRequestError, TimeoutError } from "viem";
import { getBlockNumber } from "viem/actions";
import { describe, expect, it } from "vitest";
import { createChainClient } from "./createChainClient.ts";

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
    timeout: 30,
    fetchFn: (_, init) => behave(init?.signal, asked.rounds++),
  });
  return { asked, answer: getBlockNumber(client) };
}

describe("createChainClient", () => {
  it("asks a silent endpoint once", async () => {
    const silent = ask(
      (signal) =>
        new Promise((_, reject) => {
          signal?.addEventListener("abort", () => reject(signal.reason));
        }),
    );
    const failure = await silent.answer.catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(TimeoutError);
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
