import { describe, expect, it } from "vitest";
import { linkWebWorker } from "./linkWebWorker.ts";

/** What a browser's worker has, as far as a link uses it. */
function createWorker() {
  const posted: { message: unknown; transfer: unknown }[] = [];
  const worker = {
    onmessage: null as ((event: unknown) => void) | null,
    onerror: null as ((event: unknown) => void) | null,
    onmessageerror: null as (() => void) | null,
    isEnded: false,
    postMessage: (message: unknown, transfer: unknown) => void posted.push({ message, transfer }),
    terminate() {
      worker.isEnded = true;
    },
  };
  return { worker, posted, link: linkWebWorker(worker as unknown as Worker) };
}

describe("linkWebWorker", () => {
  it("posts with what is handed over, and hears with the last listener", () => {
    const { worker, posted, link } = createWorker();
    const buffer = new ArrayBuffer(8);
    link.post({ a: 1 });
    link.post({ b: 2 }, [buffer]);
    expect(posted).toEqual([
      { message: { a: 1 }, transfer: [] },
      { message: { b: 2 }, transfer: [buffer] },
    ]);
    const heard: unknown[] = [];
    link.onMessage(() => heard.push("first"));
    link.onMessage((message) => heard.push(message));
    worker.onmessage?.({ data: 7 });
    expect(heard).toEqual([7]);
  });

  it("tells of a failure once, and keeps it out of the page's own errors", () => {
    const { worker, link } = createWorker();
    const causes: unknown[] = [];
    link.onFailure((cause) => causes.push(cause));
    let isPrevented = false;
    worker.onerror?.({
      message: "Uncaught RangeError: memory",
      preventDefault() {
        isPrevented = true;
      },
    });
    worker.onmessageerror?.();
    expect(causes).toEqual(["Uncaught RangeError: memory", "A message could not be read."]);
    expect(isPrevented).toBe(true);
  });

  it("ends the worker", () => {
    const { worker, link } = createWorker();
    link.hold(true);
    expect(worker.isEnded).toBe(false);
    link.close();
    expect(worker.isEnded).toBe(true);
  });
});
