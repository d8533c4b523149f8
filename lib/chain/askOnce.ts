import type { Client } from "viem";

/**
 * The client, which asks the node each question once: for one look at the chain that several
 * functions take, so that all of them see the same block. A failure is the answer too.
 */
export function askOnce(client: Client): Client {
  const answers = new Map<string, Promise<unknown>>();
  const ask = client.request as (...args: readonly unknown[]) => Promise<unknown>;
  const request = (asked: { method: string; params?: readonly unknown[] }, options?: unknown) => {
    const key = JSON.stringify([asked.method, asked.params]);
    const known = answers.get(key);
    if (known !== undefined) return known;
    const answer = ask(asked, options);
    answers.set(key, answer);
    return answer;
  };
  return { ...client, request: request as Client["request"] };
}
