import { describe, expect, it, vi } from "vitest";
import type { SamplingReply, SamplingRequest } from "./SamplingMessage.ts";
import { serveSampling } from "./serveSampling.ts";
import { takeTurn } from "./takeTurn.ts";
import { writeMarketProgram } from "./testing/writeMarketProgram.ts";
import type { WorkerPort } from "./WorkerLink.ts";

const program = writeMarketProgram(4);

function startService() {
  const replies: SamplingReply[] = [];
  const port: WorkerPort = {
    postMessage: (message) => void replies.push(message as SamplingReply),
    onmessage: null,
  };
  serveSampling(port);
  const ask = (request: SamplingRequest) => port.onmessage?.({ data: request } as MessageEvent);
  return { replies, ask };
}

describe("serveSampling", () => {
  it("works on the run that was opened last, and passes over what is said of another", async () => {
    const { replies, ask } = startService();
    ask({ type: "take", run: 1, firstPath: 0, count: 8 });
    ask({ type: "open", run: 1, program, seed: 1 });
    ask({ type: "open", run: 2, program, seed: 1 });
    ask({ type: "take", run: 1, firstPath: 0, count: 8 });
    ask({ type: "drop", run: 1 });
    ask({ type: "take", run: 2, firstPath: 0, count: 4 });
    await expect.poll(() => replies).toEqual([{ type: "taken", run: 2, count: 4 }]);
    ask({ type: "collect", run: 1 });
    ask({ type: "collect", run: 2 });
    expect(replies.slice(1)).toMatchObject([{ type: "tally", run: 2, tally: { paths: 4 } }]);
  });

  it("says nothing more of a run that was dropped", async () => {
    const { replies, ask } = startService();
    ask({ type: "open", run: 1, program, seed: 1 });
    ask({ type: "take", run: 1, firstPath: 0, count: 4 });
    ask({ type: "drop", run: 1 });
    ask({ type: "collect", run: 1 });
    ask({ type: "open", run: 2, program, seed: 1 });
    ask({ type: "take", run: 2, firstPath: 0, count: 4 });
    await expect.poll(() => replies).toHaveLength(1);
    for (let turn = 0; turn < 5; turn += 1) await takeTurn();
    expect(replies).toEqual([{ type: "taken", run: 2, count: 4 }]);
  });

  it("tells of a kernel that cannot start with the first run, not before", async () => {
    const refuse = vi
      .spyOn(WebAssembly, "instantiate")
      .mockRejectedValue(new RangeError("no memory"));
    const { replies, ask } = startService();
    // An error that nobody hears by now would end the worker.
    for (let turn = 0; turn < 5; turn += 1) await takeTurn();
    refuse.mockRestore();
    ask({ type: "open", run: 1, program, seed: 1 });
    ask({ type: "take", run: 1, firstPath: 0, count: 4 });
    await expect
      .poll(() => replies)
      .toEqual([{ type: "failed", run: 1, error: { name: "RangeError", message: "no memory" } }]);
  });
});
