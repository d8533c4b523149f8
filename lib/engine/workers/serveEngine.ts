import type { EngineReply, EngineRequest } from "./EngineMessage.ts";
import type { EngineTools, MethodMap } from "./EngineMethod.ts";
import { WorkerFailedError } from "./errors.ts";
import { toPlainError } from "./plainError.ts";
import type { SamplingWorkers } from "./SamplingWorkers.ts";
import { takeTurn } from "./takeTurn.ts";
import type { WorkerPort } from "./WorkerLink.ts";

/** Progress is told when it has grown by this much, so that the page is not kept busy by it. */
const leastProgress = 0.01;

export type EngineService = {
  methods: MethodMap;
  workers: SamplingWorkers;
};

/** Answers calls of methods through a port. Calls run side by side, as far as they wait. */
export function serveEngine(port: WorkerPort, service: EngineService): void {
  const running = new Map<number, AbortController>();
  const reply = (message: EngineReply) => port.postMessage(message, []);
  async function answer(request: CallRequest): Promise<void> {
    const { call } = request;
    const controller = new AbortController();
    running.set(call, controller);
    // What was cancelled while this worker was busy is heard before the work begins.
    await takeTurn();
    try {
      if (controller.signal.aborted) return;
      const result = await invoke(request, { service, signal: controller.signal, reply });
      if (!controller.signal.aborted) reply({ type: "result", call, result });
    } catch (error) {
      if (!controller.signal.aborted) reply({ type: "failed", call, error: toPlainError(error) });
    } finally {
      running.delete(call);
    }
  }
  port.onmessage = ({ data }) => {
    const request = data as EngineRequest;
    if (request.type === "cancel") running.get(request.call)?.abort();
    else void answer(request);
  };
}

type CallRequest = EngineRequest & { type: "call" };

type Invocation = {
  service: EngineService;
  signal: AbortSignal;
  reply(message: EngineReply): void;
};

async function invoke(
  { call, method, parameters }: CallRequest,
  { service, signal, reply }: Invocation,
): Promise<unknown> {
  const { methods, workers } = service;
  const run = Object.hasOwn(methods, method) ? methods[method] : undefined;
  if (run === undefined) {
    throw new WorkerFailedError(`The engine has no method ${method}.`);
  }
  let told = 0;
  const tools: EngineTools = {
    signal,
    workers,
    onProgress(share) {
      if (signal.aborted || share - told < leastProgress) return;
      told = share;
      reply({ type: "progress", call, share });
    },
  };
  return run(parameters as never, tools);
}
