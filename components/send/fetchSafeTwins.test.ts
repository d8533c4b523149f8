import { createClient, custom, type Hex, HttpRequestError, numberToHex } from "viem";
import { describe, expect, it } from "vitest";
import { createCall } from "../../lib/actions/createCall.ts";
import { RpcUnavailableError } from "../../lib/chain/errors.ts";
import { BaseError } from "../../lib/errors/BaseError.ts";
import type { Plan } from "../../lib/proposal/Plan.ts";
import { planSafe } from "../../lib/safe/planSafe.ts";
import type { SafeExecution } from "../../lib/safe/SafeExecution.ts";
import type { SafeState } from "../../lib/safe/SafeState.ts";
import { fetchSafeTwins } from "./fetchSafeTwins.ts";

const block = { number: 900n, hash: "0x00", timestamp: 1 } as const;
const safe: SafeState = {
  address: `0x${"4".repeat(40)}`,
  version: "1.4.1",
  owners: [`0x${"1".repeat(40)}`],
  threshold: 1,
  nonce: 6n,
};
const calls = [createCall({ to: `0x${"5".repeat(40)}`, value: 1n })];
const planOf = (nonce: bigint): Plan =>
  planSafe({ safe, chainId: 1, block, title: "Grant", calls, nonce });
/** The n-th block's execution of the plan with this nonce, or of something else. */
const executionOf = (nonce: bigint, plan?: Plan): SafeExecution => ({
  safeTxHash: (plan?.facts.safeTxHash as Hex | undefined) ?? numberToHex(nonce, { size: 32 }),
  isFailed: false,
  transactionHash: numberToHex(1_000n + nonce, { size: 32 }),
  blockNumber: 100n + nonce,
});
/** Nonces 5 to 0; those given made the calls. */
const historyOf = (...nonces: readonly bigint[]): SafeExecution[] =>
  [5n, 4n, 3n, 2n, 1n, 0n].map((nonce) =>
    executionOf(nonce, nonces.includes(nonce) ? planOf(nonce) : undefined),
  );

/** A node that knows when blocks were made, unless it is down. */
function ask(
  executions: readonly SafeExecution[] | BaseError,
  { plans = [] as readonly Plan[], isDown = false, of = safe } = {},
) {
  const request = async ({ method, params }: { method: string; params?: readonly unknown[] }) => {
    if (isDown) throw new HttpRequestError({ url: "http://localhost", details: "closed" });
    if (method !== "eth_getBlockByNumber") throw new Error(`asked ${method}`);
    return { timestamp: numberToHex(1_800_000_000n + BigInt(`${params?.[0]}`)) };
  };
  const client = createClient({ transport: custom({ request }, { retryCount: 0 }) });
  const readExecutions = async () => {
    if (executions instanceof BaseError) throw executions;
    return executions;
  };
  return fetchSafeTwins(client, { calls, plans, safe: of, chainId: 1, block, readExecutions });
}

describe("fetchSafeTwins", () => {
  it("finds what was executed and never kept, the latest first", async () => {
    expect(await ask(historyOf(1n, 4n))).toEqual({
      twins: [
        {
          nonce: 4n,
          state: "executed",
          transactionHash: numberToHex(1_004, { size: 32 }),
          executedAt: 1_800_000_104,
        },
        expect.objectContaining({ nonce: 1n }),
      ],
      more: 0,
      comparedFrom: 0n,
    });
  });

  it("finds nothing where the Safe made other calls, or they failed", async () => {
    const none = { twins: [], more: 0, comparedFrom: 0n };
    expect(await ask(historyOf())).toEqual(none);
    const failed = historyOf(2n).map((execution) => ({ ...execution, isFailed: true }));
    expect(await ask(failed)).toEqual(none);
    expect(await ask([], { of: { ...safe, nonce: 0n } })).toEqual(none);
  });

  it("tells of a kept one once, with what the logs say of it", async () => {
    const { twins } = await ask(historyOf(1n, 4n), { plans: [planOf(4n)] });
    expect(twins).toEqual([
      expect.objectContaining({ plan: planOf(4n), state: "executed", executedAt: 1_800_000_104 }),
      expect.objectContaining({ nonce: 1n, state: "executed" }),
    ]);
  });

  it("says from which nonce on it compared", async () => {
    expect(await ask(historyOf(4n).slice(0, 2))).toMatchObject({
      twins: [{ nonce: 4n }],
      comparedFrom: 4n,
    });
    expect(await ask([])).toMatchObject({ twins: [], comparedFrom: 6n });
    const old = { ...safe, nonce: 600n };
    const many = Array.from({ length: 600 }, (_, index) => executionOf(599n - BigInt(index)));
    const first = { ...executionOf(0n), safeTxHash: planOf(87n).facts.safeTxHash as Hex };
    expect(await ask([first, ...many], { of: old })).toMatchObject({
      twins: [],
      comparedFrom: 88n,
    });
    const next = { ...first, safeTxHash: planOf(88n).facts.safeTxHash as Hex };
    expect(await ask([next, ...many], { of: old })).toMatchObject({ twins: [{ nonce: 88n }] });
  });

  it("tells that it was executed where the node does not say when", async () => {
    const { twins } = await ask(historyOf(3n), { isDown: true });
    expect(twins).toMatchObject([{ nonce: 3n, executedAt: undefined }]);
  });

  it("tells of what is kept where the Safe's executions could not be read", async () => {
    const down = new RpcUnavailableError({ url: "http://localhost", cause: undefined });
    expect(await ask(down, { plans: [planOf(6n)], isDown: true })).toEqual({
      twins: [{ plan: planOf(6n), state: "waits" }],
      more: 0,
      comparedFrom: 6n,
    });
  });

  it("counts what it does not show", async () => {
    const { twins, more } = await ask(historyOf(0n, 1n, 2n, 3n, 4n, 5n));
    expect(twins.map(({ nonce }) => nonce)).toEqual([5n, 4n, 3n, 2n]);
    expect(more).toBe(2);
  });
});
