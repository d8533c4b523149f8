import { createKernel, type Kernel } from "../kernel/createKernel.ts";
import type { ProgramJob, ProgramRun, RunOptions } from "./RunProgram.ts";

let kernel: Promise<Kernel> | undefined;

/** Lets what waits (an abort, a message) have its turn. */
const takeTurn = () => new Promise<void>((resolve) => setTimeout(resolve, 0));

/**
 * Runs all paths of a program in this thread, a slice at a time.
 *
 * @throws the signal's reason when it is aborted.
 */
export async function runInline(
  { program, seed, paths }: ProgramJob,
  { onProgress, signal }: RunOptions = {},
): Promise<ProgramRun> {
  kernel ??= createKernel();
  const running = await kernel;
  signal?.throwIfAborted();
  const bounds = running.survey(program, { seed, paths });
  const turns = running.tally(program, { seed, bounds, firstPath: 0, count: paths });
  for (let turn = turns.next(); ; turn = turns.next()) {
    if (turn.done === true) return { tally: turn.value, bounds };
    onProgress?.(turn.value);
    await takeTurn();
    signal?.throwIfAborted();
  }
}
