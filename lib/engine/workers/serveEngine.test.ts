import { describe, expect, it } from "vitest";
import { createSamplingWorkers } from "./createSamplingWorkers.ts";
import type { EngineReply, EngineRequest } from "./EngineMessage.ts";
import type { EngineTools } from "./EngineMethod.ts";
import { serveEngine } from "./serveEngine.ts";
import { spawnSamplingInline } from "./spawnSamplingWorker.ts";
import { takeTurn } from "./takeTurn.ts";
import type { WorkerPort } from "./WorkerLink.ts";

/** Serves methods on a port whose messages are written down. */
function startService() {
  const begun: string[] = [];
  const replies: EngineReply[] = [];
  const ends = new Map<string, (how: "well" | "badly") => void>();
  const port: WorkerPort = {
    postMessage: (message) => void replies.push(message as EngineReply),
    onmessage: null,
  };
  serveEngine(port, {
    workers: createSamplingWorkers({ spawn: spawnSamplingInline, count: 1 }),
    methods: {
      /** Ends when it is told to, whether it was aborted or not. */
      wait: (name: string, { onProgress }: EngineTools) => {
        begun.push(name);
        return new Promise((resolve, reject) => {
          ends.set(name, (how) => {
            onProgress(0.5);
            if (how === "well") resolve(name);
            else reject(new TypeError(name));
          });
        });
      },
    },
  });
  const ask = (request: EngineRequest) => port.onmessage?.({ data: request } as MessageEvent);
  const call = (number: number, name: string) =>
    ask({ type: "call", call: number, method: "wait", parameters: name });
  return { begun, replies, ends, ask, call };
}

describe("serveEngine", () => {
  it("says nothing more of a call that was cancelled while it ran, well or badly ended", async () => {
    const { begun, replies, ends, ask, call } = startService();
    for (const [number, name] of ["a", "b", "c"].entries()) call(number, name);
    await expect.poll(() => begun).toEqual(["a", "b", "c"]);
    ask({ type: "cancel", call: 0 });
    ask({ type: "cancel", call: 1 });
    ends.get("a")?.("well");
    ends.get("b")?.("badly");
    ends.get("c")?.("well");
    await expect
      .poll(() => replies)
      .toEqual([
        { type: "progress", call: 2, share: 0.5 },
        { type: "result", call: 2, result: "c" },
      ]);
    await takeTurn();
    expect(replies).toHaveLength(2);
  });

  it("does not begin what is cancelled in the same turn, and passes over what it does not run", async () => {
    const { begun, replies, ends, ask, call } = startService();
    call(1, "never");
    ask({ type: "cancel", call: 1 });
    ask({ type: "cancel", call: 99 });
    call(2, "next");
    await expect.poll(() => begun).toEqual(["next"]);
    ends.get("next")?.("badly");
    await expect
      .poll(() => replies.at(-1))
      .toMatchObject({
        type: "failed",
        call: 2,
        error: { name: "TypeError", message: "next" },
      });
    ask({ type: "cancel", call: 2 });
    expect(replies.map(({ call: number }) => number)).toEqual([2, 2]);
  });
});
