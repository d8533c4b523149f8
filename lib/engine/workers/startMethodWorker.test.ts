import { readFileSync } from "node:fs";
import { afterEach, describe, expect, it } from "vitest";
import { InvalidModelError } from "../InvalidModelError.ts";
import type { Model } from "../Model.ts";
import { parseModel } from "../parseModel.ts";
import { sample } from "../sample.ts";
import { createEngineClient } from "./createEngineClient.ts";
import { CancelledError } from "./errors.ts";
import { spawnThread } from "./spawnThread.ts";
import { runInline } from "./testing/runInline.ts";
import type { ThreadMethods } from "./testing/startTestMethods.ts";

const model = {
  ...(JSON.parse(
    readFileSync(new URL("../../../examples/models/treasury.json", import.meta.url), "utf8"),
  ) as Model),
  market: { price: 10, drift: 0, volatility: 0.8 },
  paths: 1_100,
};

// The whole way: a client, a thread that serves methods, and the sampling threads of that thread.
let starts = 0;
const client = createEngineClient<ThreadMethods>({
  spawn() {
    starts += 1;
    return spawnThread("testing/methodWorker.js");
  },
});
afterEach(() => client.close());

describe("startMethodWorker, in a thread", () => {
  it("samples over threads of its own what this thread samples, with progress up to 1", async () => {
    const shares: number[] = [];
    const onProgress = (share: number) => shares.push(share);
    expect(await client.call("sample", { model }, { onProgress })).toEqual(
      await sample(parseModel(model), { run: runInline }),
    );
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    expect(shares.at(-1)).toBe(1);
  });

  it("stops by a signal, and lets the latest call of a channel win", async () => {
    const controller = new AbortController();
    const shares: number[] = [];
    const first = client.call("work", "first", {
      signal: controller.signal,
      onProgress(share) {
        shares.push(share);
        if (share > 0.5) controller.abort();
      },
    });
    await expect(first).rejects.toBeInstanceOf(CancelledError);
    expect(shares.at(-1)).toBe(0.625);
    const second = client.call("work", "second", { channel: "a" });
    const overtaken = expect(second).rejects.toBeInstanceOf(CancelledError);
    const heard = () => client.call("heard", undefined, { channel: "b" });
    await heard();
    const third = client.call("work", "third", { channel: "a" });
    await overtaken;
    await expect.poll(heard).toEqual(["first", "second"]);
    client.close();
    await expect(third).rejects.toBeInstanceOf(CancelledError);
  });

  it("brings errors of the thread, and answers the next call", async () => {
    await expect(client.call("project", { model: {} })).rejects.toBeInstanceOf(InvalidModelError);
    await expect(client.call("fail", undefined)).rejects.toMatchObject({
      code: "engine.workerFailed",
      details: "TypeError: a mistake",
    });
    expect(await client.call("heard", undefined)).toEqual([]);
  });

  it("fails what waits when the thread ends, and starts another for the next call", async () => {
    const before = starts;
    const waiting = client.call("work", "waiting");
    const dying = client.call("die", undefined);
    for (const call of [waiting, dying]) {
      await expect(call).rejects.toMatchObject({ details: "The thread ended with code 4." });
    }
    expect(await client.call("heard", undefined)).toEqual([]);
    expect(starts).toBe(before + 2);
  });
});
