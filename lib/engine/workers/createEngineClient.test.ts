import { readFileSync } from "node:fs";
import { afterEach, describe, expect, it } from "vitest";
import { InvalidModelError } from "../InvalidModelError.ts";
import type { Model } from "../Model.ts";
import { modelReceipt } from "../modelReceipt.ts";
import { parseModel } from "../parseModel.ts";
import { project } from "../project.ts";
import { sample } from "../sample.ts";
import { createEngineClient } from "./createEngineClient.ts";
import { createSamplingWorkers } from "./createSamplingWorkers.ts";
import type { EngineTools } from "./EngineMethod.ts";
import { engineMethods } from "./engineMethods.ts";
import { CancelledError, WorkerFailedError } from "./errors.ts";
import { linkChannel } from "./linkChannel.ts";
import { RemoteError } from "./plainError.ts";
import { serveEngine } from "./serveEngine.ts";
import { spawnSamplingInline } from "./spawnSamplingWorker.ts";
import { startStandIn } from "./testing/startStandIn.ts";
import type { WorkerLink } from "./WorkerLink.ts";

const workers = createSamplingWorkers({ spawn: spawnSamplingInline, count: 1 });
const begun: string[] = [];
const aborted: string[] = [];
const model: unknown = JSON.parse(
  readFileSync(new URL("../../../examples/models/treasury.json", import.meta.url), "utf8"),
);

const testMethods = {
  ...engineMethods,
  /** Ends when it is aborted alone. */
  wait(name: string, { signal }: EngineTools): Promise<string> {
    begun.push(name);
    return new Promise((resolve) => {
      signal.addEventListener("abort", () => {
        aborted.push(name);
        resolve(name);
      });
    });
  },
  add: ([a, b]: readonly [bigint, bigint]) => a + b,
  async tell(shares: readonly number[], { onProgress }: EngineTools) {
    for (const share of shares) onProgress(share);
  },
  fail() {
    throw new TypeError("a mistake");
  },
  /** Functions cannot cross. */
  leak: () => () => 1,
};
type TestMethods = typeof testMethods;

const spawn = () => linkChannel((port) => serveEngine(port, { methods: testMethods, workers }));
const client = createEngineClient<TestMethods>({ spawn });

afterEach(() => {
  begun.splice(0);
  aborted.splice(0);
  client.close();
});

describe("createEngineClient", () => {
  it("brings results with their bigints", async () => {
    expect(await client.call("add", [2n ** 70n, 1n])).toBe(2n ** 70n + 1n);
    expect(await client.call("project", { model })).toEqual(project(parseModel(model)));
  });

  it("answers calls side by side", async () => {
    const waiting = client.call("wait", "first");
    expect(await client.call("add", [1n, 2n])).toBe(3n);
    client.close();
    await expect(waiting).rejects.toBeInstanceOf(CancelledError);
  });

  it("tells progress of a hundredth or more, of its own call", async () => {
    const shares: number[] = [];
    const other: number[] = [];
    await Promise.all([
      client.call("tell", [0.005, 0.01, 0.0101, 0.5, 0.5001, 1], {
        onProgress: (share) => shares.push(share),
      }),
      client.call("tell", [0.25], { onProgress: (share) => other.push(share) }),
    ]);
    expect(shares).toEqual([0.01, 0.5, 1]);
    expect(other).toEqual([0.25]);
  });

  it("stops a call by its signal, in the worker too", async () => {
    const controller = new AbortController();
    const stopped = client.call("wait", "a", { signal: controller.signal });
    await expect.poll(() => begun).toEqual(["a"]);
    controller.abort();
    await expect(stopped).rejects.toBeInstanceOf(CancelledError);
    await expect.poll(() => aborted).toEqual(["a"]);
  });

  it("asks nothing for a signal that is aborted already", async () => {
    const stopped = client.call("wait", "a", { signal: AbortSignal.abort() });
    await expect(stopped).rejects.toBeInstanceOf(CancelledError);
    await client.call("add", [1n, 1n]);
    expect(begun).toEqual([]);
  });

  it("lets the latest call of a channel win, and leaves other channels alone", async () => {
    const [first, other] = [
      client.call("wait", "first", { channel: "a" }),
      client.call("wait", "other", { channel: "b" }),
    ];
    await expect.poll(() => begun).toEqual(["first", "other"]);
    const latest = client.call("add", [1n, 1n], { channel: "a" });
    await expect(first).rejects.toBeInstanceOf(CancelledError);
    expect(await latest).toBe(2n);
    expect(aborted).toEqual(["first"]);
    client.close();
    await expect(other).rejects.toBeInstanceOf(CancelledError);
  });

  it("lets each call of a channel be overtaken by the next, one after the other", async () => {
    const names = ["first", "second", "third"];
    const calls: Promise<unknown>[] = [];
    for (const name of names) {
      calls.push(client.call("wait", name, { channel: "a" }));
      // Only once what it overtook has ended does the next one come.
      if (calls.length > 1) await expect(calls.at(-2)).rejects.toBeInstanceOf(CancelledError);
      await expect.poll(() => begun.at(-1)).toBe(name);
    }
    await expect.poll(() => aborted).toEqual(["first", "second"]);
    client.close();
    await expect(calls.at(-1)).rejects.toBeInstanceOf(CancelledError);
  });

  it("does not begin what was overtaken before the worker got to it", async () => {
    const calls = Promise.allSettled(
      ["a", "b", "c", "d"].map((name) => client.call("wait", name, { channel: "x" })),
    );
    await expect.poll(() => begun).toEqual(["d"]);
    client.close();
    const results = await calls;
    expect(results.every(({ status }) => status === "rejected")).toBe(true);
    expect(begun).toEqual(["d"]);
  });

  it("starts again after it was closed", async () => {
    expect(await client.call("add", [1n, 1n])).toBe(2n);
    client.close();
    expect(await client.call("add", [1n, 2n])).toBe(3n);
  });
});

describe("createEngineClient, failing", () => {
  it("brings a faulty model's issues", async () => {
    const failed = client.call("project", { model: { token: 1 } });
    await expect(failed).rejects.toBeInstanceOf(InvalidModelError);
    await expect(failed).rejects.toMatchObject({
      code: "engine.invalidModel",
      issues: expect.arrayContaining([expect.objectContaining({ path: "token" })]),
    });
  });

  it("brings other errors with name, code, fault, remedy and details", async () => {
    const failed = client.call("project", { model, dates: [3, 2] });
    const local = (() => {
      try {
        return project(parseModel(model), { dates: [3, 2] });
      } catch (error) {
        return error;
      }
    })();
    await expect(failed).rejects.toBeInstanceOf(RemoteError);
    await expect(failed).rejects.toEqual(local);
    await expect(failed).rejects.toMatchObject({
      name: "InvalidDatesError",
      code: "engine.invalidDates",
      fault: "input",
      details: expect.stringContaining("2"),
    });
  });

  it("says of an error that is not Mintage's what it was", async () => {
    await expect(client.call("fail", undefined)).rejects.toMatchObject({
      code: "engine.workerFailed",
      details: "TypeError: a mistake",
    });
    await expect(client.call("leak", undefined)).rejects.toMatchObject({
      code: "engine.workerFailed",
      details: expect.stringContaining("DataCloneError"),
    });
  });

  it("refuses what the worker does not know, and parameters that cannot cross", async () => {
    await expect(client.call("toString" as "fail", undefined)).rejects.toMatchObject({
      details: expect.stringContaining("toString"),
    });
    const leaking = (() => 1) as unknown as readonly [bigint, bigint];
    await expect(client.call("add", leaking)).rejects.toBeInstanceOf(WorkerFailedError);
    expect(await client.call("add", [1n, 1n])).toBe(2n);
  });

  it("fails all calls with the worker, and starts another for the next", async () => {
    const started: { fail(cause: unknown): void }[] = [];
    const frail = createEngineClient<TestMethods>({
      spawn(): WorkerLink {
        const heard = { fail: (_: unknown) => {} };
        started.push({ fail: (cause) => heard.fail(cause) });
        return {
          ...spawn(),
          onFailure(listener) {
            heard.fail = listener;
          },
        };
      },
    });
    const calls = [frail.call("wait", "a"), frail.call("wait", "b")];
    started[0]?.fail(new RangeError("out of memory"));
    for (const call of calls) {
      await expect(call).rejects.toMatchObject({
        code: "engine.workerFailed",
        details: "RangeError: out of memory",
      });
    }
    expect(await frail.call("add", [1n, 1n])).toBe(2n);
    expect(started).toHaveLength(2);
    frail.close();
  });

  it("leaves the worker alone that took the place of a closed one which fails late", async () => {
    const standIns = [startStandIn(), startStandIn()] as const;
    let starts = 0;
    const frail = createEngineClient<TestMethods>({
      spawn() {
        starts += 1;
        return standIns[starts - 1]?.link ?? spawn();
      },
    });
    const first = frail.call("add", [1n, 1n]);
    frail.close();
    await expect(first).rejects.toBeInstanceOf(CancelledError);
    const second = frail.call("add", [1n, 2n]);
    standIns[0].fail("gone late");
    expect(standIns[1].closed()).toBe(false);
    standIns[1].say({ type: "result", call: 2, result: 3n });
    expect(await second).toBe(3n);
    standIns[1].fail("gone");
    expect(standIns[1].closed()).toBe(true);
    frail.close();
  });

  it("holds the process while a call waits, and no longer", async () => {
    const standIn = startStandIn();
    const held = createEngineClient<TestMethods>({ spawn: () => standIn.link });
    const calls = [held.call("add", [1n, 1n]), held.call("add", [1n, 1n])];
    expect(standIn.held.at(-1)).toBe(true);
    standIn.say({ type: "result", call: 1, result: 2n });
    await calls[0];
    expect(standIn.held.at(-1)).toBe(true);
    standIn.say({ type: "result", call: 2, result: 2n });
    await calls[1];
    expect(standIn.held.at(-1)).toBe(false);
  });

  it("asks the worker to stop what was stopped, once, and hears no progress of it after", async () => {
    const standIn = startStandIn();
    const heard = createEngineClient<TestMethods>({ spawn: () => standIn.link });
    const controller = new AbortController();
    const shares: number[] = [];
    const stopped = heard.call("add", [1n, 1n], {
      signal: controller.signal,
      channel: "a",
      onProgress: (share) => shares.push(share),
    });
    standIn.say({ type: "progress", call: 1, share: 0.25 });
    controller.abort();
    await expect(stopped).rejects.toBeInstanceOf(CancelledError);
    standIn.say({ type: "progress", call: 1, share: 0.5 });
    const next = heard.call("add", [1n, 1n], { channel: "a" });
    standIn.say({ type: "result", call: 2, result: 2n });
    await next;
    heard.close();
    expect(shares).toEqual([0.25]);
    const requests = standIn.posted as { type: string; call: number }[];
    expect(requests.map(({ type, call }) => `${type} ${call}`)).toEqual([
      "call 1",
      "cancel 1",
      "call 2",
    ]);
  });

  it("says so where no worker may be started", async () => {
    const refused = createEngineClient<TestMethods>({
      spawn() {
        throw new DOMException("refused", "SecurityError");
      },
    });
    await expect(refused.call("add", [1n, 1n])).rejects.toBeInstanceOf(WorkerFailedError);
  });
});

describe("engineMethods", () => {
  const lively = {
    ...(model as Model),
    market: { price: 10, drift: 0, volatility: 0.8 },
    paths: 600,
  };

  it("compares", async () => {
    const { difference } = await client.call("compare", { baseline: model, proposed: model });
    expect(difference.total.every((amount) => amount === 0n)).toBe(true);
  });

  it("samples and compares samples, with progress", async () => {
    const shares: number[] = [];
    const onProgress = (share: number) => shares.push(share);
    const sampled = await client.call("sample", { model: lively, paths: 512 }, { onProgress });
    expect(sampled).toEqual(
      await sample(parseModel(lively), { run: workers.runProgram, paths: 512 }),
    );
    expect(shares.at(-1)).toBe(1);
    const both = { baseline: lively, proposed: lively, paths: 512 };
    expect((await client.call("compareSampled", both)).proposed).toEqual(sampled);
  });

  it("gives the receipt of the exact result, and of the sampled one where there is behaviour", async () => {
    const still = parseModel({ ...(model as Model), mechanisms: [] });
    const receipt = await client.call("receipt", { model: still });
    expect(receipt).toBe(modelReceipt(still, project(still)));
    const moving = parseModel(lively);
    const result = {
      exact: project(moving),
      sampled: await sample(moving, { run: workers.runProgram }),
    };
    expect(await client.call("receipt", { model: lively })).toBe(modelReceipt(moving, result));
  });

  it("solves, and ranks assumptions", async () => {
    const solution = await client.call("solve", {
      model: lively,
      path: "market.volatility",
      from: "0.1",
      to: "2",
      seek: "largest",
      conditions: [],
    });
    expect(solution.kind).toBe("always");
    const { ranking } = await client.call("sensitivity", {
      model: lively,
      figure: { quantity: "total", level: "p50" },
    });
    expect(ranking.length).toBeGreaterThan(0);
  });
});
