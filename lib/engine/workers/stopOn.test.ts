import { describe, expect, it } from "vitest";
import { CancelledError } from "./errors.ts";
import { stopOn } from "./stopOn.ts";

describe("stopOn", () => {
  it("rejects with the first signal's reason, after it has told", async () => {
    const [first, second] = [new AbortController(), new AbortController()];
    const told: string[] = [];
    const { stopped } = stopOn([undefined, first.signal, second.signal], () => told.push("told"));
    const heard = stopped.catch((error: unknown) => told.push("heard") && error);
    second.abort("enough");
    expect(told).toEqual(["told"]);
    const error = await heard;
    expect(error).toBeInstanceOf(CancelledError);
    expect(error).toMatchObject({ code: "engine.cancelled", cause: "enough" });
    expect(told).toEqual(["told", "heard"]);
  });

  it("rejects at once for a signal that is aborted already", async () => {
    let told = 0;
    const { stopped } = stopOn([AbortSignal.abort("before")], () => {
      told += 1;
    });
    expect(told).toBe(1);
    await expect(stopped).rejects.toMatchObject({ cause: "before" });
  });

  it("hears nothing after it was released", async () => {
    const controller = new AbortController();
    let told = 0;
    const { stopped, release } = stopOn([controller.signal], () => {
      told += 1;
    });
    release();
    controller.abort();
    expect(told).toBe(0);
    const first = await Promise.race([stopped, Promise.resolve("still open")]);
    expect(first).toBe("still open");
  });
});
