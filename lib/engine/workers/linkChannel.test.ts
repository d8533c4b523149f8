import { describe, expect, it } from "vitest";
import { linkChannel } from "./linkChannel.ts";
import { takeTurn } from "./takeTurn.ts";
import type { WorkerPort } from "./WorkerLink.ts";

const echo = (port: WorkerPort) => {
  port.onmessage = ({ data }) => port.postMessage(data, []);
};

describe("linkChannel", () => {
  it("answers in a task of its own, to the last listener", async () => {
    const link = linkChannel(echo);
    const heard: unknown[] = [];
    link.onMessage(() => heard.push("first"));
    link.onMessage((message) => heard.push(message));
    link.hold(true);
    link.post({ amount: 2n ** 70n });
    expect(heard).toEqual([]);
    await expect.poll(() => heard).toEqual([{ amount: 2n ** 70n }]);
    link.close();
  });

  it("hands buffers over, and copies what is not", async () => {
    const link = linkChannel(echo);
    const [moved, copied] = [new ArrayBuffer(8), new ArrayBuffer(8)];
    link.post({ moved, copied }, [moved]);
    expect([moved.byteLength, copied.byteLength]).toEqual([0, 8]);
    link.close();
  });

  it("says nothing after it was closed", async () => {
    const link = linkChannel(echo);
    const heard: unknown[] = [];
    link.onMessage((message) => heard.push(message));
    link.post(1);
    link.close();
    await takeTurn();
    await takeTurn();
    expect(heard).toEqual([]);
  });
});
