import { afterEach, describe, expect, it, vi } from "vitest";
import type { Kernel } from "../kernel/createKernel.ts";
import type { Tally } from "../kernel/Tally.ts";
import { createPathTask } from "./createPathTask.ts";
import type { SamplingReply } from "./SamplingMessage.ts";
import { takeTurn } from "./takeTurn.ts";
import { writeMarketProgram } from "./testing/writeMarketProgram.ts";

const tally: Tally = {
  paths: 0,
  steps: 1,
  outputs: [],
  counts: [],
  bins: new Uint32Array(0),
  ranges: new Float64Array(0),
  tallies: new Uint32Array(0),
  refused: new Uint32Array(0),
};

/** A task whose kernel runs three slices a range, each of `milliseconds` by a clock of its own. */
function startTask({
  milliseconds = 0,
  failAt = Infinity,
  kernelError = undefined as unknown,
} = {}) {
  const ran: string[] = [];
  const begun: unknown[] = [];
  const replies: SamplingReply[] = [];
  let now = 0;
  vi.spyOn(performance, "now").mockImplementation(() => now);
  const kernel = {
    begin(_: unknown, { bounds }: { bounds?: unknown }) {
      begun.push(bounds);
      return {
        *slices({ firstPath }: { firstPath: number }) {
          for (let slice = 0; slice < 3; slice += 1) {
            if (ran.length >= failAt) throw new RangeError("memory");
            ran.push(`${firstPath}.${slice}`);
            now += milliseconds;
            yield 0;
          }
        },
        finish: (paths: number) => ({ ...tally, paths }),
      };
    },
  } as unknown as Kernel;
  const task = createPathTask({
    open: { type: "open", run: 5, program: writeMarketProgram(1), seed: 1 },
    kernel: kernelError === undefined ? Promise.resolve(kernel) : Promise.reject(kernelError),
    reply: (message) => void replies.push(message),
  });
  return { task, ran, begun, replies };
}

afterEach(() => {
  vi.restoreAllMocks();
});

describe("createPathTask", () => {
  it("takes ranges in their order, one run of the kernel for all, and tells of each", async () => {
    const { task, ran, begun, replies } = startTask();
    task.take({ firstPath: 0, count: 10 });
    task.take({ firstPath: 10, count: 5 });
    await expect.poll(() => replies).toHaveLength(2);
    task.take({ firstPath: 15, count: 1 });
    await expect.poll(() => replies).toHaveLength(3);
    expect(ran.filter((slice) => slice.endsWith(".0"))).toEqual(["0.0", "10.0", "15.0"]);
    expect(begun).toEqual([undefined]);
    task.collect();
    expect(replies).toEqual([
      { type: "taken", run: 5, count: 10 },
      { type: "taken", run: 5, count: 5 },
      { type: "taken", run: 5, count: 1 },
      { type: "tally", run: 5, tally: { ...tally, paths: 16 } },
    ]);
  });

  it("counts anew once it is told the bins", async () => {
    const { task, begun, replies } = startTask();
    task.take({ firstPath: 0, count: 10 });
    await expect.poll(() => replies).toHaveLength(1);
    const bounds = Float64Array.of(1);
    task.bound(bounds);
    task.take({ firstPath: 0, count: 3 });
    await expect.poll(() => replies).toHaveLength(2);
    task.collect();
    expect(begun).toEqual([undefined, bounds]);
    expect(replies.at(-1)).toMatchObject({ type: "tally", tally: { paths: 3 } });
  });

  it("works on one range at a time, though another comes while it gives a turn", async () => {
    const { task, ran, replies } = startTask({ milliseconds: 20 });
    task.take({ firstPath: 0, count: 10 });
    await expect.poll(() => ran.length).toBeGreaterThan(0);
    expect(ran).toEqual(["0.0"]);
    task.take({ firstPath: 10, count: 10 });
    await expect.poll(() => replies).toHaveLength(2);
    expect(ran).toEqual(["0.0", "0.1", "0.2", "10.0", "10.1", "10.2"]);
  });

  it("gives a turn after ten milliseconds, and then works on for ten more", async () => {
    const { task, ran } = startTask({ milliseconds: 6 });
    const seen: number[] = [];
    task.take({ firstPath: 0, count: 10 });
    task.take({ firstPath: 10, count: 10 });
    while (ran.length < 6) {
      await takeTurn();
      if (seen.at(-1) !== ran.length) seen.push(ran.length);
    }
    // Two slices are twelve milliseconds; the clock begins again after each turn.
    expect(seen).toEqual([2, 4, 6]);
  });

  it("does nothing more once it was stopped in a turn, and answers nothing", async () => {
    const { task, ran, replies } = startTask({ milliseconds: 20 });
    task.take({ firstPath: 0, count: 10 });
    task.take({ firstPath: 10, count: 10 });
    await expect.poll(() => ran).toEqual(["0.0"]);
    task.stop();
    for (let turn = 0; turn < 10; turn += 1) await takeTurn();
    task.take({ firstPath: 20, count: 10 });
    for (let turn = 0; turn < 10; turn += 1) await takeTurn();
    expect(ran).toEqual(["0.0"]);
    expect(replies).toEqual([]);
  });

  it("fails once, and works on nothing after", async () => {
    const { task, ran, replies } = startTask({ failAt: 4 });
    task.take({ firstPath: 0, count: 10 });
    task.take({ firstPath: 10, count: 10 });
    task.take({ firstPath: 20, count: 10 });
    for (let turn = 0; turn < 10; turn += 1) await takeTurn();
    task.take({ firstPath: 30, count: 10 });
    for (let turn = 0; turn < 10; turn += 1) await takeTurn();
    expect(ran).toEqual(["0.0", "0.1", "0.2", "10.0"]);
    expect(replies).toEqual([
      { type: "taken", run: 5, count: 10 },
      { type: "failed", run: 5, error: { name: "RangeError", message: "memory" } },
    ]);
  });

  it("tells of a kernel that cannot start, but not once it was stopped", async () => {
    const failing = startTask({ kernelError: new RangeError("no memory") });
    failing.task.take({ firstPath: 0, count: 1 });
    await expect
      .poll(() => failing.replies)
      .toMatchObject([{ type: "failed", error: { message: "no memory" } }]);
    const stopped = startTask({ kernelError: new RangeError("no memory") });
    stopped.task.take({ firstPath: 0, count: 1 });
    stopped.task.stop();
    for (let turn = 0; turn < 5; turn += 1) await takeTurn();
    expect(stopped.replies).toEqual([]);
  });
});
