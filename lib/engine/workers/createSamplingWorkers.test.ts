import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { afterAll, describe, expect, it, vi } from "vitest";
import { createKernel } from "../kernel/createKernel.ts";
import { InvalidPathsError } from "../kernel/errors.ts";
import type { Program } from "../sampling/Program.ts";
import type { ProgramJob, ProgramRun } from "../sampling/RunProgram.ts";
import { createSamplingWorkers } from "./createSamplingWorkers.ts";
import { CancelledError, WorkerFailedError } from "./errors.ts";
import { spawnSamplingInline } from "./spawnSamplingWorker.ts";
import { spawnThread } from "./spawnThread.ts";
import { startStandIn } from "./testing/startStandIn.ts";
import { writeMarketProgram } from "./testing/writeMarketProgram.ts";
import type { WorkerLink } from "./WorkerLink.ts";

const program = writeMarketProgram(60);
const run: ProgramJob = { program, seed: 7, paths: 3_001 };
const long: ProgramJob = { program: writeMarketProgram(2_000), seed: 7, paths: 1_000_000 };

const threads = createSamplingWorkers();
const inline = createSamplingWorkers({ spawn: spawnSamplingInline, count: 1 });
afterAll(() => {
  threads.close();
  inline.close();
});

/** The same run by the kernel itself, all paths at once. */
async function runDirectly({ program, seed, paths }: ProgramJob): Promise<ProgramRun> {
  const kernel = await createKernel();
  const bounds = kernel.survey(program, { seed, paths });
  const turns = kernel.tally(program, { seed, bounds, firstPath: 0, count: paths });
  let turn = turns.next();
  while (turn.done !== true) turn = turns.next();
  return { tally: turn.value, bounds };
}

describe("createSamplingWorkers", () => {
  it.each([1, 2, 7])("gives with %i threads what the kernel gives by itself", async (workers) => {
    expect(await threads.runProgram(run, { workers })).toEqual(await runDirectly(run));
  });

  it.each([1, 3])("gives the same without threads, in %i places", async (workers) => {
    expect(await inline.runProgram(run, { workers })).toEqual(await runDirectly(run));
  });

  it.each([1, 2, 511, 513])("runs %i paths", async (paths) => {
    const few = { ...run, paths };
    expect(await inline.runProgram(few, { workers: 2 })).toEqual(await runDirectly(few));
  });

  it.each([
    [100, 3_001],
    [511, 512],
    [512, 513],
    [1_000, 3_001],
    [1_024, 3_001],
    [3_001, 3_001],
    [3_001, 1_000],
    [5, 5],
  ])("goes on from %i paths to %i with what those at once give", async (first, paths) => {
    const begun = await inline.runProgram({ ...run, paths: first });
    const kept = structuredClone(begun);
    const shares: number[] = [];
    const onProgress = (share: number) => shares.push(share);
    const whole = await inline.runProgram({ ...run, paths, begun }, { workers: 2, onProgress });
    expect(whole).toEqual(await runDirectly({ ...run, paths }));
    expect(begun).toEqual(kept);
    expect(shares.at(-1)).toBe(1);
  });

  it("runs no path again that has begun", async () => {
    const taken: number[] = [];
    const spawn = (): WorkerLink => {
      const link = spawnSamplingInline();
      return {
        ...link,
        post(message, transfer) {
          const request = message as { type: string; firstPath: number };
          if (request.type === "take") taken.push(request.firstPath);
          link.post(message, transfer);
        },
      };
    };
    const workers = createSamplingWorkers({ spawn, count: 1 });
    const begun = await workers.runProgram({ ...run, paths: 1_024 });
    taken.length = 0;
    await workers.runProgram({ ...run, begun });
    expect(taken).toEqual([1_024, 1_536, 2_048, 2_560]);
    workers.close();
  });

  it("reports progress that rises to 1", async () => {
    const shares: number[] = [];
    await threads.runProgram(run, { workers: 2, onProgress: (share) => shares.push(share) });
    expect(shares.length).toBeGreaterThan(5);
    expect(shares[0]).toBeGreaterThan(0);
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    expect(shares.at(-1)).toBe(1);
  });

  it("works on one run after the other", async () => {
    const other = { ...run, seed: 8 };
    const results = await Promise.all([threads.runProgram(run), threads.runProgram(other)]);
    expect(results).toEqual([await runDirectly(run), await runDirectly(other)]);
  });

  it("starts its workers before the first run where that is asked for, once", async () => {
    let starts = 0;
    const workers = createSamplingWorkers({
      count: 2,
      spawn() {
        starts += 1;
        return spawnSamplingInline();
      },
    });
    workers.warmUp();
    workers.warmUp();
    expect(starts).toBe(2);
    expect(await workers.runProgram(run)).toEqual(await runDirectly(run));
    expect(starts).toBe(2);
    workers.close();
  });

  it("starts none where it was closed before", () => {
    const workers = createSamplingWorkers({
      spawn() {
        throw new Error("started");
      },
    });
    let starts = 0;
    const closed = createSamplingWorkers({
      spawn() {
        starts += 1;
        return spawnSamplingInline();
      },
    });
    closed.close();
    closed.warmUp();
    expect(starts).toBe(0);
    // Where none can be started, that is for the first run to say.
    expect(() => workers.warmUp()).not.toThrow();
  });

  it.each([
    [0, 1],
    [2.9, 2],
    [1_000, 64],
  ])("spreads over %d workers by %i", async (asked, lent) => {
    let starts = 0;
    const workers = createSamplingWorkers({
      spawn() {
        starts += 1;
        return startStandIn().link;
      },
    });
    const stopped = workers.runProgram(run, { workers: asked });
    await expect.poll(() => starts).toBe(lent);
    workers.close();
    await expect(stopped).rejects.toBeInstanceOf(CancelledError);
    expect(starts).toBe(lent);
  });

  it("takes a number of workers that is none for the least", async () => {
    expect(await inline.runProgram(run, { workers: Number.NaN })).toEqual(await runDirectly(run));
  });

  it.each([0, -1, 1.5, 1e9, Number.NaN])("refuses %d paths", async (paths) => {
    await expect(inline.runProgram({ ...run, paths })).rejects.toBeInstanceOf(InvalidPathsError);
  });
});

describe("createSamplingWorkers, in a process of its own", () => {
  it("lets the process end although the workers stay warm", async () => {
    const script = fileURLToPath(new URL("./testing/sampleOnce.ts", import.meta.url));
    const { stdout } = await promisify(execFile)(process.execPath, ["--import", "tsx", script]);
    expect(JSON.parse(stdout)).toEqual([700, 700]);
  });
});

describe("createSamplingWorkers, stopped", () => {
  it.each([
    ["threads", threads],
    ["no threads", inline],
  ])("stops a long run with %s, and does the next", async (_, workers) => {
    const controller = new AbortController();
    const shares: number[] = [];
    const stopped = workers.runProgram(long, {
      signal: controller.signal,
      onProgress(share) {
        shares.push(share);
        controller.abort();
      },
    });
    await expect(stopped).rejects.toBeInstanceOf(CancelledError);
    expect(await workers.runProgram(run)).toEqual(await runDirectly(run));
    expect(shares).toHaveLength(1);
  });

  it("does not begin what is stopped before its turn", async () => {
    const controller = new AbortController();
    const first = inline.runProgram(run);
    const second = inline.runProgram(long, { signal: controller.signal });
    controller.abort();
    await expect(second).rejects.toBeInstanceOf(CancelledError);
    expect(await first).toEqual(await runDirectly(run));
  });

  it("lets a run end that goes on while the one behind it is stopped and a third comes", async () => {
    const controller = new AbortController();
    const first = inline.runProgram({ ...run, paths: 6_000 });
    const second = inline.runProgram(long, { signal: controller.signal });
    controller.abort();
    await expect(second).rejects.toBeInstanceOf(CancelledError);
    const third = inline.runProgram({ ...run, seed: 9 });
    expect(await first).toEqual(await runDirectly({ ...run, paths: 6_000 }));
    expect(await third).toEqual(await runDirectly({ ...run, seed: 9 }));
  });

  it("forgets a signal once its run is over, however it ends", async () => {
    const { signal } = new AbortController();
    const heard: string[] = [];
    vi.spyOn(signal, "addEventListener").mockImplementation(() => heard.push("on"));
    vi.spyOn(signal, "removeEventListener").mockImplementation(() => heard.push("off"));
    await inline.runProgram(run, { signal });
    expect(heard).toEqual(["on", "off"]);
    const broken = { ...program, bridge: undefined } as unknown as Program;
    await expect(inline.runProgram({ ...run, program: broken }, { signal })).rejects.toThrow();
    expect(heard).toEqual(["on", "off", "on", "off"]);
  });

  it("ends its workers when it is closed", () => {
    const standIns = [startStandIn(), startStandIn()];
    let starts = 0;
    const workers = createSamplingWorkers({
      count: 2,
      spawn() {
        starts += 1;
        return standIns[starts - 1]?.link ?? spawnSamplingInline();
      },
    });
    workers.warmUp();
    workers.close();
    expect(standIns.map(({ closed }) => closed())).toEqual([true, true]);
  });

  it("starts no worker for a signal that is aborted already", async () => {
    const workers = createSamplingWorkers({
      spawn: () => {
        throw new Error("started");
      },
    });
    const stopped = workers.runProgram(run, { signal: AbortSignal.abort() });
    await expect(stopped).rejects.toBeInstanceOf(CancelledError);
  });

  it("stops what runs when it is closed, and runs nothing after", async () => {
    const workers = createSamplingWorkers({ spawn: spawnSamplingInline });
    const stopped = workers.runProgram(long);
    setTimeout(() => workers.close(), 20);
    await expect(stopped).rejects.toBeInstanceOf(CancelledError);
    await expect(workers.runProgram(run)).rejects.toBeInstanceOf(CancelledError);
  });

  it("lets timers run while it works without threads", async () => {
    let ticks = 0;
    const timer = setInterval(() => {
      ticks += 1;
    }, 1);
    await inline.runProgram({ ...run, paths: 60_000 });
    clearInterval(timer);
    expect(ticks).toBeGreaterThan(1);
  });
});

describe("createSamplingWorkers, failing", () => {
  const tooLong: Program = { ...program, steps: 2 ** 30 };
  const broken = { ...program, bridge: undefined } as unknown as Program;
  const places = [
    { place: "threads", workers: threads },
    { place: "no threads", workers: inline },
  ];

  it.each(places)("reports the engine's own errors with $place", async ({ workers }) => {
    const failed = workers.runProgram({ ...run, program: tooLong });
    await expect(failed).rejects.toMatchObject({ code: "engine.tooManySteps" });
  });

  it.each(places)("reports what else fails with $place, and does the next", async ({ workers }) => {
    const failed = workers.runProgram({ ...run, program: broken });
    await expect(failed).rejects.toMatchObject({
      code: "engine.workerFailed",
      details: expect.stringContaining("TypeError"),
    });
    expect(await workers.runProgram(run)).toEqual(await runDirectly(run));
  });

  it("reports a worker that cannot start, and starts another for the next run", async () => {
    let starts = 0;
    const workers = createSamplingWorkers({
      count: 1,
      spawn() {
        starts += 1;
        return starts === 1 ? spawnThread("notThere.js") : spawnSamplingInline();
      },
    });
    await expect(workers.runProgram(run)).rejects.toBeInstanceOf(WorkerFailedError);
    expect(await workers.runProgram(run)).toEqual(await runDirectly(run));
    expect(starts).toBe(2);
    workers.close();
  });

  it("stops the other workers and tells no more progress when one fails in a run", async () => {
    const standIns: ReturnType<typeof startStandIn>[] = [];
    const workers = createSamplingWorkers({
      count: 2,
      spawn() {
        const standIn = startStandIn();
        standIns.push(standIn);
        return standIn.link;
      },
    });
    const shares: number[] = [];
    const failed = workers.runProgram(run, { onProgress: (share) => shares.push(share) });
    const typesOf = (at: number) =>
      standIns[at]?.posted.map((message) => (message as { type: string }).type);
    await expect.poll(() => typesOf(0)).toEqual(["open", "take"]);
    standIns[1]?.fail("gone");
    await expect(failed).rejects.toMatchObject({ details: "gone" });
    expect(typesOf(0)).toEqual(["open", "take", "drop"]);
    standIns[0]?.say({ type: "taken", run: 1, count: 256 });
    expect(shares).toEqual([]);
    workers.close();
  });

  it("fails with a thread that ends in a run, and does the next on another", async () => {
    const links: WorkerLink[] = [];
    const workers = createSamplingWorkers({
      count: 2,
      spawn() {
        const link =
          links.length === 0
            ? spawnThread("testing/dyingWorker.js")
            : spawnThread("samplingWorker.js");
        links.push(link);
        return link;
      },
    });
    await expect(workers.runProgram(run)).rejects.toMatchObject({
      code: "engine.workerFailed",
      details: "The thread ended with code 3.",
    });
    expect(await workers.runProgram(run)).toEqual(await runDirectly(run));
    expect(links).toHaveLength(3);
    workers.close();
  });

  it("reports a place where no worker may be started", async () => {
    const workers = createSamplingWorkers({
      spawn() {
        throw new DOMException("refused", "SecurityError");
      },
    });
    await expect(workers.runProgram(run)).rejects.toMatchObject({
      code: "engine.workerFailed",
      details: "SecurityError: refused",
    });
  });

  it("replaces a worker that ended while nothing ran", async () => {
    const links: { fail(cause: unknown): void }[] = [];
    const workers = createSamplingWorkers({
      count: 1,
      spawn(): WorkerLink {
        const link = spawnSamplingInline();
        const heard = { fail: (_: unknown) => {} };
        links.push({ fail: (cause) => heard.fail(cause) });
        return {
          ...link,
          onFailure(listener) {
            heard.fail = listener;
          },
        };
      },
    });
    await workers.runProgram(run);
    links[0]?.fail("gone");
    expect(await workers.runProgram(run)).toEqual(await runDirectly(run));
    expect(links).toHaveLength(2);
    workers.close();
  });
});
