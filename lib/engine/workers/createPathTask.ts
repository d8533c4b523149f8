import type { Bounds } from "../kernel/Bounds.ts";
import type { Kernel } from "../kernel/createKernel.ts";
import type { KernelRun } from "../kernel/createRun.ts";
import { tallyBuffers } from "../kernel/Tally.ts";
import { toPlainError } from "./plainError.ts";
import type { OpenRequest, SamplingReply } from "./SamplingMessage.ts";
import { takeTurn } from "./takeTurn.ts";

/** How long a worker works before it hears whether it should stop. */
const turnMilliseconds = 10;

/** A run as one worker does it. */
export type PathTask = {
  readonly run: number;
  /** Begins to count in bins, without what was surveyed. */
  bound(bounds: Bounds): void;
  take(range: { firstPath: number; count: number }): void;
  /** Answers with the tally of all paths taken. */
  collect(): void;
  stop(): void;
};

type TaskParameters = {
  open: OpenRequest;
  kernel: Promise<Kernel>;
  reply(message: SamplingReply, transfer?: Transferable[]): void;
};

/** Begins a run's share of this worker. It answers as it goes, and fails once. */
export function createPathTask({ open, kernel, reply }: TaskParameters): PathTask {
  const { run, program, seed } = open;
  const waiting: { firstPath: number; count: number }[] = [];
  let bounds: Bounds | undefined;
  let counting: KernelRun | undefined;
  let paths = 0;
  let isWorking = false;
  let isStopped = false;

  const guard = async (work: () => Promise<void> | void) => {
    try {
      await work();
    } catch (error) {
      if (!isStopped) reply({ type: "failed", run, error: toPlainError(error) });
      isStopped = true;
    }
  };

  async function work(): Promise<void> {
    const ready = await kernel;
    let since = performance.now();
    for (let range = waiting.shift(); range !== undefined; range = waiting.shift()) {
      if (isStopped) return;
      counting ??= ready.begin(program, { seed, ...(bounds && { bounds }) });
      for (const _ of counting.slices(range)) {
        if (performance.now() - since < turnMilliseconds) continue;
        await takeTurn();
        if (isStopped) return;
        since = performance.now();
      }
      paths += range.count;
      reply({ type: "taken", run, count: range.count });
    }
  }

  return {
    run,
    bound(told) {
      bounds = told;
      counting = undefined;
      paths = 0;
    },
    take(range) {
      waiting.push(range);
      if (isWorking) return;
      isWorking = true;
      void guard(work).then(() => {
        isWorking = false;
      });
    },
    collect() {
      void guard(() => {
        const tally = counting?.finish(paths);
        if (tally === undefined) return;
        reply({ type: "tally", run, tally }, tallyBuffers(tally) as ArrayBuffer[]);
      });
    },
    stop() {
      isStopped = true;
    },
  };
}
