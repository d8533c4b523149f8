import { availableParallelism } from "node:os";
import { afterEach, describe, expect, it, vi } from "vitest";
import { defaultWorkerCount, hardwareThreads } from "./defaultWorkerCount.ts";

afterEach(() => {
  vi.unstubAllGlobals();
});

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

  it.each([
    [{ hardwareConcurrency: 6 }, 6],
    [{}, 1],
    [undefined, 1],
  ])("asks a browser for its threads: %o", (navigator, threads) => {
    vi.stubGlobal("navigator", navigator);
    vi.stubGlobal("process", undefined);
    const found = hardwareThreads();
    vi.unstubAllGlobals();
    expect(found).toBe(threads);
  });
});
