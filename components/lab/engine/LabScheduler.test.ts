import { describe, expect, it } from "vitest";
import type { LabPicture } from "../results/LabPicture.ts";
import type { LabEngine, LabRequest } from "./LabEngine.ts";
import { type LabOutcome, LabScheduler, quickPaths } from "./LabScheduler.ts";

type Call = {
  request: LabRequest;
  signal: AbortSignal;
  finish: (paths?: number) => Promise<void>;
  fail: (error: Error) => Promise<void>;
};

/** An engine whose pictures come when the test says so. */
function startTest() {
  const calls: Call[] = [];
  const outcomes: LabOutcome[] = [];
  const settle = async () => {
    for (let turn = 0; turn < 5; turn += 1) await Promise.resolve();
  };
  const engine: Pick<LabEngine, "draw"> = {
    draw: (request, { signal }) =>
      new Promise((resolve, reject) => {
        signal.addEventListener("abort", () => reject(new Error("stopped")));
        calls.push({
          request,
          signal,
          finish: async (paths = request.paths ?? 10_000) => {
            resolve({ paths } as LabPicture);
            await settle();
          },
          fail: async (error) => {
            reject(error);
            await settle();
          },
        });
      }),
  };
  const scheduler = new LabScheduler(engine, (outcome) => outcomes.push(outcome));
  return { scheduler, calls, outcomes, settle };
}

const requestOf = (quantity: string): LabRequest => ({
  baseline: {},
  changed: undefined,
  quantity,
  paths: undefined,
});

describe("LabScheduler", () => {
  it("draws a quick picture first, then the full one", async () => {
    const { scheduler, calls, outcomes } = startTest();
    scheduler.request(requestOf("a"));
    expect(calls[0]?.request.paths).toBe(quickPaths);
    await calls[0]?.finish();
    expect(calls[1]?.request.paths).toBeUndefined();
    await calls[1]?.finish();
    expect(outcomes).toEqual([
      { type: "picture", picture: { paths: quickPaths }, isFull: false },
      { type: "picture", picture: { paths: 10_000 }, isFull: true },
    ]);
  });

  it("finishes the quick picture that has begun, then takes the newest request alone", async () => {
    const { scheduler, calls, outcomes } = startTest();
    for (const quantity of ["a", "b", "c", "d"]) scheduler.request(requestOf(quantity));
    expect(calls).toHaveLength(1);
    await calls[0]?.finish();
    expect(outcomes).toHaveLength(1);
    expect(calls.map(({ request }) => request.quantity)).toEqual(["a", "d"]);
    expect(calls[1]?.request.paths).toBe(quickPaths);
  });

  it("stops a full picture for a newer request", async () => {
    const { scheduler, calls, outcomes, settle } = startTest();
    scheduler.request(requestOf("a"));
    await calls[0]?.finish();
    scheduler.request(requestOf("b"));
    await settle();
    expect(calls[1]?.signal.aborted).toBe(true);
    expect(calls[2]?.request).toMatchObject({ quantity: "b", paths: quickPaths });
    expect(outcomes.some(({ type }) => type === "failure")).toBe(false);
  });

  it("tells a failure once, and goes on with the next request", async () => {
    const { scheduler, calls, outcomes } = startTest();
    scheduler.request(requestOf("a"));
    const error = new Error("no such bucket");
    await calls[0]?.fail(error);
    expect(outcomes).toEqual([{ type: "failure", error }]);
    expect(calls).toHaveLength(1);
    scheduler.request(requestOf("b"));
    expect(calls[1]?.request.quantity).toBe("b");
  });

  it("says nothing once closed", async () => {
    const { scheduler, calls, outcomes } = startTest();
    scheduler.request(requestOf("a"));
    scheduler.close();
    await calls[0]?.finish();
    expect(outcomes).toEqual([]);
  });
});
