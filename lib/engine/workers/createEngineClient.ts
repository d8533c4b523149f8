import { describeFailure } from "./describeFailure.ts";
import type { EngineClient } from "./EngineClient.ts";
import type { EngineReply, EngineRequest } from "./EngineMessage.ts";
import type { MethodMap } from "./EngineMethod.ts";
import type { EngineMethods } from "./engineMethods.ts";
import { CancelledError } from "./errors.ts";
import { fromPlainError } from "./plainError.ts";
import { spawnEngineWorker } from "./spawnEngineWorker.ts";
import { stopOn } from "./stopOn.ts";
import type { WorkerLink } from "./WorkerLink.ts";

type Waiting = {
  resolve(result: never): void;
  reject(error: unknown): void;
  onProgress: ((share: number) => void) | undefined;
};

/**
 * Creates the page's side of the engine; the first call starts the worker.
 *
 * @example
 * const engine = createEngineClient();
 * const trajectory = await engine.call("project", { model }, { channel: "curve" });
 *
 * @param parameters.spawn - How the worker is started: a Web Worker unless told.
 */
export function createEngineClient<Served extends MethodMap = EngineMethods>({
  spawn = spawnEngineWorker,
}: {
  spawn?: () => WorkerLink;
} = {}): EngineClient<Served> {
  const waiting = new Map<number, Waiting>();
  const channels = new Map<string, AbortController>();
  let closing = new AbortController();
  let link: WorkerLink | undefined;
  let calls = 0;

  const post = (request: EngineRequest) => {
    try {
      link?.post(request);
    } catch (cause) {
      throw describeFailure(cause);
    }
  };
  const hear = (message: unknown) => {
    const reply = message as EngineReply;
    const call = waiting.get(reply.call);
    if (reply.type === "progress") call?.onProgress?.(reply.share);
    if (reply.type === "result") call?.resolve(reply.result as never);
    if (reply.type === "failed") call?.reject(fromPlainError(reply.error));
  };
  const fail = (failing: WorkerLink, cause: unknown) => {
    // What a worker that was closed still reports is not about the one in its place.
    if (failing !== link) return;
    link.close();
    link = undefined;
    for (const { reject } of waiting.values()) reject(describeFailure(cause));
  };
  const start = () => {
    let started: WorkerLink;
    try {
      started = spawn();
    } catch (cause) {
      throw describeFailure(cause);
    }
    link = started;
    started.onMessage(hear);
    started.onFailure((cause) => fail(started, cause));
  };
  const takeChannel = (channel: string | undefined): AbortController => {
    const own = new AbortController();
    if (channel === undefined) return own;
    channels.get(channel)?.abort();
    channels.set(channel, own);
    return own;
  };

  return {
    async call(method, parameters, { channel, signal, onProgress } = {}) {
      const own = takeChannel(channel);
      if (signal?.aborted) throw new CancelledError(signal.reason);
      if (link === undefined) start();
      calls += 1;
      const call = calls;
      const { stopped, release } = stopOn([closing.signal, own.signal, signal], () =>
        post({ type: "cancel", call }),
      );
      const answered = new Promise<never>((resolve, reject) => {
        waiting.set(call, { resolve, reject, onProgress });
      });
      link?.hold(true);
      try {
        post({ type: "call", call, method, parameters });
        return await Promise.race([stopped, answered]);
      } finally {
        release();
        waiting.delete(call);
        link?.hold(waiting.size > 0);
        if (channel !== undefined && channels.get(channel) === own) channels.delete(channel);
      }
    },
    close() {
      closing.abort();
      closing = new AbortController();
      link?.close();
      link = undefined;
    },
  };
}
