import { createClient, custom } from "viem";
import { describe, expect, it } from "vitest";
import { askOnce } from "./askOnce.ts";

type Asked = { method: string; params?: readonly unknown[] };

/** A client that counts what its node is asked. */
function counting(answer: (asked: Asked, count: number) => Promise<unknown>) {
  const asked: string[] = [];
  const request = (one: Asked) => {
    asked.push(one.method);
    return answer(one, asked.length);
  };
  const client = askOnce(createClient({ transport: custom({ request }, { retryCount: 0 }) }));
  return { asked, ask: client.request as (one: Asked) => Promise<unknown> };
}

describe("askOnce", () => {
  it("asks each question once, also of the newest block and while it is under way", async () => {
    const { asked, ask } = counting(async (_, count) => `0x0${count}`);
    const latest = { method: "eth_getBlockByNumber", params: ["latest", false] };
    expect(await Promise.all([ask(latest), ask(latest)])).toEqual(["0x01", "0x01"]);
    expect(await ask(latest)).toBe("0x01");
    expect(await ask({ method: "eth_getBlockByNumber", params: ["0x1", false] })).toBe("0x02");
    expect(asked).toHaveLength(2);
  });

  it("gives a failure to all who ask", async () => {
    const { asked, ask } = counting(() => Promise.reject(new Error("down")));
    const question = { method: "eth_chainId" };
    await expect(ask(question)).rejects.toThrow();
    await expect(ask(question)).rejects.toThrow();
    expect(asked).toHaveLength(1);
  });
});
