import { createKernel } from "../kernel/createKernel.ts";
import { createPathTask, type PathTask } from "./createPathTask.ts";
import type { SamplingReply, SamplingRequest } from "./SamplingMessage.ts";
import type { WorkerPort } from "./WorkerLink.ts";

/** Answers what is asked through a port: one run at a time, the last that was opened. */
export function serveSampling(port: WorkerPort): void {
  const kernel = createKernel();
  // A kernel that cannot start is told of by the first run that needs it.
  kernel.catch(() => undefined);
  let task: PathTask | undefined;
  const reply = (message: SamplingReply, transfer: Transferable[] = []) =>
    port.postMessage(message, transfer);
  port.onmessage = ({ data }) => {
    const request = data as SamplingRequest;
    if (request.type === "open") {
      task?.stop();
      task = createPathTask({ open: request, kernel, reply });
      return;
    }
    if (task?.run !== request.run) return;
    if (request.type === "bound") task.bound(request.bounds);
    if (request.type === "take") task.take(request);
    if (request.type === "collect") task.collect();
    if (request.type === "drop") {
      task.stop();
      task = undefined;
    }
  };
}
