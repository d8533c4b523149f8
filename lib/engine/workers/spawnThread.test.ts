import { describe, expect, it } from "vitest";
import { spawnThread } from "./spawnThread.ts";

/** What a thread is heard of, by its link. */
function startThread(entry: string) {
  const link = spawnThread(entry);
  const failures: unknown[] = [];
  link.onFailure(() => failures.push("first listener"));
  link.onFailure((cause) => failures.push(cause));
  link.hold(true);
  return { link, failures };
}

describe("spawnThread", () => {
  it("says with what code a thread ended by itself, to the last listener", async () => {
    const { link, failures } = startThread("testing/dyingWorker.js");
    link.post("anything");
    await expect.poll(() => failures).toEqual(["The thread ended with code 3."]);
  });

  it("says that a thread could not start", async () => {
    const { link, failures } = startThread("testing/notThereWorker.js");
    await expect.poll(() => failures[0]).toMatchObject({ code: "ERR_MODULE_NOT_FOUND" });
    link.close();
  });

  it("says nothing of a thread that it was told to end", async () => {
    const closed = startThread("testing/dyingWorker.js");
    closed.link.close();
    // By the time a thread begun later has ended, so has the first.
    const other = startThread("testing/dyingWorker.js");
    other.link.post("anything");
    await expect.poll(() => other.failures).toHaveLength(1);
    expect(closed.failures).toEqual([]);
  });
});
