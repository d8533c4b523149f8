import { describe, expect, it } from "vitest";
import { createLinkPool } from "./createLinkPool.ts";
import { WorkerFailedError } from "./errors.ts";
import { startStandIn } from "./testing/startStandIn.ts";

/** A pool of workers that do nothing, and all that were started. */
function createPool() {
  const started: ReturnType<typeof startStandIn>[] = [];
  const pool = createLinkPool(() => {
    const standIn = startStandIn();
    started.push(standIn);
    return standIn.link;
  });
  return { pool, started };
}

describe("createLinkPool", () => {
  it("starts what is missing, and lends the same again", async () => {
    const { pool, started } = createPool();
    const first = await pool.lend(2, async (links) => [...links]);
    expect(first).toEqual(started.map(({ link }) => link));
    const second = await pool.lend(3, async (links) => [...links]);
    expect(second.slice(0, 2)).toEqual(first);
    expect(await pool.lend(1, async (links) => links.length)).toBe(1);
    expect(started).toHaveLength(3);
  });

  it("keeps the process alive while workers are lent, and no longer", async () => {
    const { pool, started } = createPool();
    await pool.lend(1, async () => expect(started[0]?.held).toEqual([true]));
    expect(started[0]?.held).toEqual([true, false]);
    const mistake = pool.lend(1, async () => {
      throw new TypeError("a mistake");
    });
    await expect(mistake).rejects.toThrow("a mistake");
    expect(started[0]?.held).toEqual([true, false, true, false]);
  });

  it("fails with a lent worker, tells who uses the others, and starts another next time", async () => {
    const { pool, started } = createPool();
    const heard: unknown[] = [];
    const lent = pool.lend(2, (_, failed) => {
      failed.catch((error) => heard.push(error));
      started[1]?.fail(new RangeError("out of memory"));
      return new Promise(() => {});
    });
    await expect(lent).rejects.toMatchObject({
      code: "engine.workerFailed",
      details: "RangeError: out of memory",
    });
    expect(heard).toEqual([expect.any(WorkerFailedError)]);
    expect(started.map(({ closed }) => closed())).toEqual([false, true]);
    expect(started.map(({ held }) => held.at(-1))).toEqual([false, false]);
    const next = await pool.lend(2, async (links) => [...links]);
    expect(next).toEqual([started[0]?.link, started[2]?.link]);
  });

  it("replaces a worker that failed before or after it was lent", async () => {
    const { pool, started } = createPool();
    pool.fill(2);
    started[0]?.fail("gone");
    expect(await pool.lend(2, async (links) => [...links])).toEqual(
      [started[1], started[2]].map((standIn) => standIn?.link),
    );
    started[2]?.fail("gone");
    started[2]?.fail("gone twice");
    expect(await pool.lend(2, async (links) => [...links])).toEqual(
      [started[1], started[3]].map((standIn) => standIn?.link),
    );
    expect(started.map(({ closed }) => closed())).toEqual([true, false, true, false]);
  });

  it("closes its workers, and starts others if they are needed again", async () => {
    const { pool, started } = createPool();
    pool.fill(2);
    pool.close();
    expect(started.map(({ closed }) => closed())).toEqual([true, true]);
    expect(await pool.lend(1, async (links) => links[0])).toBe(started[2]?.link);
  });

  it("says so where no worker may be started", async () => {
    const pool = createLinkPool(() => {
      throw new DOMException("refused", "SecurityError");
    });
    expect(() => pool.fill(1)).toThrow(WorkerFailedError);
    await expect(pool.lend(1, async () => 1)).rejects.toBeInstanceOf(WorkerFailedError);
  });
});
