import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Tally } from "../kernel/Tally.ts";
import type { SamplingReply, SamplingRequest } from "./SamplingMessage.ts";
import { spreadPaths } from "./spreadPaths.ts";
import type { WorkerLink } from "./WorkerLink.ts";

type Range = { firstPath: number; count: number };

/** A worker that only writes down what it took; it answers when `answer` lets it. */
function startStandIn() {
  const taken: Range[] = [];
  const open: SamplingReply[] = [];
  let hear = (_: unknown) => {};
  const link: WorkerLink = {
    post(message) {
      const request = message as SamplingRequest;
      if (request.type === "take") {
        taken.push({ firstPath: request.firstPath, count: request.count });
        open.push({ type: "taken", run: 1, count: request.count });
      }
      if (request.type === "collect") open.push({ type: "tally", run: 1, tally: tallyOf(taken) });
    },
    onMessage(listener) {
      hear = listener;
    },
    onFailure() {},
    hold() {},
    close() {},
  };
  /** Answers what is due longest; false where there is nothing. */
  const answer = () => {
    const reply = open.shift();
    if (reply !== undefined) hear(reply);
    return reply !== undefined;
  };
  return { link, taken, open, answer, say: (reply: SamplingReply) => hear(reply) };
}

/** A tally that counts paths in its one bin. */
function tallyOf(ranges: readonly Range[]): Tally {
  const paths = ranges.reduce((sum, { count }) => sum + count, 0);
  return {
    paths,
    steps: 1,
    outputs: ["x"],
    counts: [],
    bins: Uint32Array.of(paths),
    ranges: Float64Array.of(0, 1),
    tallies: new Uint32Array(0),
    refused: Uint32Array.of(0),
  };
}

describe("spreadPaths", () => {
  it("gives every path to one worker once, whoever answers when", async () => {
    const whole = fc.asyncProperty(
      fc.integer({ min: 1, max: 5_000 }),
      fc.integer({ min: 1, max: 700 }),
      fc.integer({ min: 1, max: 7 }),
      fc.infiniteStream(fc.nat()),
      async (paths, chunk, count, turns) => {
        const workers = Array.from({ length: count }, startStandIn);
        let done = 0;
        const spread = spreadPaths({
          links: workers.map(({ link }) => link),
          run: 1,
          paths,
          chunk,
          onTaken: (taken) => {
            done += taken;
          },
        });
        while (workers.some(({ open }) => open.length > 0)) {
          workers[(turns.next().value ?? 0) % count]?.answer();
        }
        const tally = await spread;
        expect(tally.paths).toBe(paths);
        expect([...tally.bins]).toEqual([paths]);
        expect(done).toBe(paths);
        const ranges = workers.flatMap(({ taken }) => taken);
        ranges.sort((a, b) => a.firstPath - b.firstPath);
        let next = 0;
        for (const { firstPath, count: size } of ranges) {
          expect(firstPath).toBe(next);
          expect(size).toBeLessThanOrEqual(chunk);
          next += size;
        }
        expect(next).toBe(paths);
      },
    );
    await fc.assert(whole, { numRuns: 1_000 });
  });

  it("begins with two chunks for each worker, dealt in turn, and gives more to who is done", () => {
    const [a, b] = [startStandIn(), startStandIn()];
    void spreadPaths({
      links: [a.link, b.link],
      run: 1,
      paths: 60,
      chunk: 10,
      onTaken: () => undefined,
    });
    const firsts = (worker: typeof a) => worker.taken.map(({ firstPath }) => firstPath);
    expect([firsts(a), firsts(b)]).toEqual([
      [0, 20],
      [10, 30],
    ]);
    b.answer();
    b.answer();
    expect([firsts(a), firsts(b)]).toEqual([
      [0, 20],
      [10, 30, 40, 50],
    ]);
  });

  it("goes on from a path inside a chunk with the rest of that chunk, then whole ones", async () => {
    const worker = startStandIn();
    let done = 0;
    const onTaken = (taken: number) => {
      done += taken;
    };
    const spread = spreadPaths({
      links: [worker.link],
      run: 1,
      firstPath: 5,
      paths: 32,
      chunk: 10,
      onTaken,
    });
    while (worker.answer()) {}
    await spread;
    expect(worker.taken).toEqual([
      { firstPath: 5, count: 5 },
      { firstPath: 10, count: 10 },
      { firstPath: 20, count: 10 },
      { firstPath: 30, count: 2 },
    ]);
    expect(done).toBe(27);
  });

  it("does not hear what is said of another run", async () => {
    const worker = startStandIn();
    let done = 0;
    const spread = spreadPaths({
      links: [worker.link],
      run: 1,
      paths: 5,
      chunk: 10,
      onTaken: (taken) => {
        done += taken;
      },
    });
    worker.say({ type: "taken", run: 0, count: 99 });
    worker.say({ type: "tally", run: 0, tally: tallyOf([]) });
    while (worker.answer()) {}
    expect((await spread).paths).toBe(5);
    expect(done).toBe(5);
  });

  it("fails with the worker's error", async () => {
    const worker = startStandIn();
    const spread = spreadPaths({
      links: [worker.link],
      run: 1,
      paths: 5,
      chunk: 10,
      onTaken: () => undefined,
    });
    worker.say({ type: "failed", run: 1, error: { name: "RangeError", message: "memory" } });
    await expect(spread).rejects.toMatchObject({ details: "RangeError: memory" });
  });
});
