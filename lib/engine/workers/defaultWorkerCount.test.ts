import { availableParallelism } from "node:os";
import { describe, expect, it } from "vitest";
import { defaultWorkerCount, hardwareThreads } from "./defaultWorkerCount.ts";

describe("defaultWorkerCount", () => {
  it.each([
    [0, 1],
    [1, 1],
    [2, 1],
    [3, 2],
    [9, 8],
    [128, 8],
  ])("takes of %i threads %i", (threads, count) => {
    expect(defaultWorkerCount(threads)).toBe(count);
  });

  it("looks at this device unless told", () => {
    expect(hardwareThreads()).toBe(availableParallelism());
    expect(defaultWorkerCount()).toBe(defaultWorkerCount(availableParallelism()));
  });
});
